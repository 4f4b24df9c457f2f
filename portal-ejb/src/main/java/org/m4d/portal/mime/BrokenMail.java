package org.m4d.portal.mime;

/** A mail that cannot be read within the limits; the message says why, for administrators. */
public class BrokenMail extends Exception {

    private static final long serialVersionUID = 1L;

    public BrokenMail(String message) {
        super(message);
    }

    public BrokenMail(String message, Throwable cause) {
        super(message, cause);
    }
}
