package org.m4d.portal.run.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a mail server can fail while a mail is handed to it. */
enum Failure {
    /** 421 to MAIL, and the connection ends. */
    UNAVAILABLE(false),
    /** 451 to MAIL. */
    BUSY(false),
    /** The connection ends in place of an answer to MAIL. */
    DROP(false),
    /** 451 after the mail was sent; it is not kept. */
    BUSY_AFTER_DATA(true),
    /** The connection ends after the mail was sent; it is not kept. */
    DROP_AFTER_DATA(true),
    /** The mail is kept, but the connection ends before that is said: who cannot live with a mail twice is found out by this. */
    LOST_ANSWER(true);

    private final boolean afterData;

    Failure(boolean afterData) {
        this.afterData = afterData;
    }

    boolean afterData() {
        return afterData;
    }

    /** As the API writes it: {@code busy-after-data}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Failure> of(String word) {
        return Arrays.stream(values())
                .filter(failure -> failure.word().equals(word))
                .findFirst();
    }
}
