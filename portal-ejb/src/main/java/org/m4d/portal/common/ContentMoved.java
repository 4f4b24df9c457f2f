package org.m4d.portal.common;

import jakarta.ejb.ApplicationException;

/** What was asked for is somewhere else now, for good. */
@ApplicationException(rollback = false)
public class ContentMoved extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient ContentRef to;

    public ContentMoved(ContentRef to) {
        super("error.moved", null);
        this.to = to;
    }

    /** Where it is. */
    public ContentRef to() {
        return to;
    }
}
