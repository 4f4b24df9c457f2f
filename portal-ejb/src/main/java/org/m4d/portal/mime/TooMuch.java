package org.m4d.portal.mime;

import java.io.IOException;

/** A limit was reached while reading; becomes a {@link BrokenMail} at the door. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
        super(message);
    }
}
