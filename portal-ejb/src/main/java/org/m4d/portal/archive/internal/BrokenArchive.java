package org.m4d.portal.archive.internal;

import java.io.IOException;

/** A file that is not what its kind says; the message is for who brought it. */
class BrokenArchive extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenArchive(String message, Throwable cause) {
        super(message, cause);
    }
}
