package org.m4d.portal.run.mail;

import java.io.IOException;

/** A mail server said no: for now (4..) or for good (5..). */
public final class SmtpRefusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;

    SmtpRefusal(int code, String line) {
        super(line);
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether trying again has no use. */
    public boolean forGood() {
        return code >= 500;
    }
}
