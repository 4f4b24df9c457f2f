package org.m4d.portal.mail;

import java.time.Instant;
import java.util.Optional;

/** Implemented by features that send mail: composes a letter in the moment in which it is sent. */
public interface LetterWriter {

    /** The kind of mailings that it composes letters for; at most 20 small letters. */
    String kind();

    /**
     * Until when the mail has to wait although it is due, asked each time that it is about to go out, before it is composed. Answers to what the
     * receiver herself just did wait for nothing.
     *
     * @return empty when it may go out now
     */
    default Optional<Instant> heldUntil(Mailing mailing, Receiver receiver) {
        return Optional.empty();
    }

    /**
     * The letter.
     *
     * @return empty when there is nothing to send any more: it was read meanwhile, or is not the receiver's to read
     */
    Optional<Letter> compose(Mailing mailing, Receiver receiver);
}
