package org.m4d.portal.mail;

import java.util.Optional;

/** Implemented by features that send mail: composes a letter in the moment in which it is sent. */
public interface LetterWriter {

    /** The kind of mailings that it composes letters for; at most 20 small letters. */
    String kind();

    /**
     * The letter.
     *
     * @return empty when there is nothing to send any more: it was read meanwhile, or is not the receiver's to read
     */
    Optional<Letter> compose(Mailing mailing, Receiver receiver);
}
