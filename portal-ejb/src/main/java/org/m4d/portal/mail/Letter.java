package org.m4d.portal.mail;

import java.util.List;
import java.util.Objects;
import org.m4d.portal.common.PortalLanguage;

/**
 * A mail before it becomes one: what it says, and how it belongs to others.
 *
 * @param language of the portal's own words
 * @param subject on one line
 * @param parts what it says, in this order
 * @param reason why it comes, for its foot; null for a mail that answers one
 * @param writer whose words it brings, shown as its sender; null for the portal itself
 * @param answerTo the address for answers; null when nobody reads them
 * @param thread where it stands in a conversation
 * @param list what it is sent out for, so that programs can sort and stop it; null for a mail to one person alone
 */
public record Letter(
        PortalLanguage language,
        String subject,
        List<LetterPart> parts,
        String reason,
        String writer,
        String answerTo,
        Thread thread,
        MailingList list) {

    public Letter {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(thread, "thread");
        parts = List.copyOf(parts);
    }

    /**
     * Message-ID, In-Reply-To and References (RFC 5322, 3.6.4), each id without angle brackets.
     *
     * @param id of this mail; null to give it one of its own
     * @param answers what it answers; null for nothing
     * @param references what came before, the first one first
     */
    public record Thread(String id, String answers, List<String> references) {

        /** A mail that stands for itself. */
        public static final Thread ALONE = new Thread(null, null, List.of());

        public Thread {
            references = List.copyOf(references);
        }
    }

    /**
     * What programs need to know of mail that goes to many (RFC 2919, 2369, 8058).
     *
     * @param id the list's own name: letters, digits, points and hyphens
     * @param name as people call it
     * @param stop the token by which one stops mail of this list
     */
    public record MailingList(String id, String name, String stop) {}
}
