package org.m4d.portal.common;

/** Somebody else changed this first, or its state does not admit the change any more. */
public class Conflict extends PortalException {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... arguments) {
        super(key, null, arguments);
    }

    /** The record has a newer version than the one that was edited. */
    public static Conflict staleVersion() {
        return new Conflict("error.conflict");
    }
}
