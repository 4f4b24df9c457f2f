package org.m4d.portal.mail;

import java.time.Instant;

/**
 * What the bearer of a link in a mail is asked.
 *
 * @param question what she is asked
 * @param state whether she can still answer
 * @param address which it is about
 * @param at when the mail came; null when she is asked about an address alone
 */
public record Confirmation(Question question, State state, String address, Instant at) {

    /** What one may be asked. */
    public enum Question {
        /** Whether mail reaches the address of her account. */
        ADDRESS,
        /** Whether she wrote a mail that came from an address which is not known as hers. */
        MAIL
    }

    /** How it stands. */
    public enum State {
        /** She can say yes. */
        OPEN,
        /** She has said yes, or it is not needed any more. */
        DONE,
        /** It is too late: the address is another one now, or the mail is deleted. */
        GONE
    }
}
