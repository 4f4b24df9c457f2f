package org.m4d.portal.mail;

import java.time.LocalDate;
import java.util.Objects;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/**
 * What an address or a link in a mail lets its bearer do, in the name of one member.
 *
 * @param purpose what it is good for
 * @param member whose it is; 0 for nobody's
 * @param type of what it is about; null when {@code number} means something else, or nothing
 * @param number of what it is about
 * @param until the last day on which it counts, in UTC
 */
public record MailToken(Purpose purpose, long member, ContentType type, long number, LocalDate until) {

    /** What a token is good for. Written as a letter: the order may change, the letters not. */
    public enum Purpose {
        /** To answer something, or write into it. */
        WRITE('w'),
        /** To stop mail of one place or kind, or all of it. */
        STOP('s'),
        /** To receive what becomes of a mail on its way. */
        RETURN('r'),
        /** To say that mail reaches an address. */
        CONFIRM('c'),
        /** To say that one also writes from an address. */
        RECOGNISE('g');

        private final char letter;

        Purpose(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    /** The number of a token to stop the summary alone: one about no content, which would otherwise stop all mail. */
    static final long SUMMARY = 1;

    public MailToken {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(until, "until");
    }

    /** A token about some content. */
    public static MailToken about(Purpose purpose, long member, ContentRef ref, LocalDate until) {
        return new MailToken(purpose, member, ref.type(), ref.id(), until);
    }

    /** Whether it stops the summary of what is new, and nothing else. */
    public boolean ofSummary() {
        return purpose == Purpose.STOP && type == null && number == SUMMARY;
    }

    /** What it is about; null when it is about no content. */
    public ContentRef ref() {
        return type == null ? null : new ContentRef(type, number);
    }
}
