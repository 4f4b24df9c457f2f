package org.m4d.portal.common;

/** There is no such thing, or the one who asks may not know that there is. */
public class NotFound extends PortalException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.not-found", null);
    }

    /** @param key of a text that says why there is nothing any more */
    public NotFound(String key) {
        super(key, null);
    }
}
