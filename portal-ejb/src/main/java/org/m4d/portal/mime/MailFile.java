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
public record MailFile(String name, String contentId, boolean inline, byte[] bytes) {}
