package org.m4d.portal.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where mail enters, whichever way it came. What was taken is in the database when the call returns; what becomes of it is decided later, so
 * that nothing in a mail can disturb the one who hands it over.
 */
public interface MailIntake {

    /** What became of a mail at the door. */
    enum Taken {
        /** It is kept, or was kept before: the one who hands it over may forget it. */
        KEPT,
        /** No more is taken at the moment, for too much waits already: try again later. */
        LATER,
        /** It is larger than what is taken. */
        TOO_LARGE
    }

    /** Whether an address is one of ours: of our domain and in a form that we give out. Says nothing about whether it still counts. */
    boolean knows(String receiver);

    /** The most bytes that a mail may have. */
    long largest();

    /**
     * Keeps a mail.
     *
     * @param raw the mail; read up to the limit, not closed
     * @throws IOException when it cannot be read
     */
    Taken take(Envelope envelope, InputStream raw) throws IOException;
}
