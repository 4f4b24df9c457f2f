package org.m4d.portal.common;

/** Something that the portal needs for this does not answer at the moment; nothing was changed. */
public class Unavailable extends PortalException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String key, Throwable cause) {
        super(key, cause);
    }
}
