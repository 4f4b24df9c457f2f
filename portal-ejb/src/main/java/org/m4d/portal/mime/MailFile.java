package org.m4d.portal.mime;

/**
 * A file that came with a mail.
 *
 * @param name decoded, without directories; never empty
 * @param contentId by which the text refers to it, without angle brackets; null for none
 * @param inline whether it is shown within the text
 * @param bytes decoded; at most what the limits allow
 */
@SuppressWarnings("ArrayRecordComponent")
public record MailFile(String name, String contentId, boolean inline, byte[] bytes) {

    /** Logos and dots of signatures are smaller than any picture that somebody wants to show. */
    private static final int SMALLEST_PICTURE = 2_000;

    /** Whether it only decorates the mail, and is nothing that its writer wants to hand over. */
    public boolean decorates() {
        return inline && bytes.length < SMALLEST_PICTURE;
    }
}
