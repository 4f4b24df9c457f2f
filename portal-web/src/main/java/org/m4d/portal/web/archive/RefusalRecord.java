package org.m4d.portal.web.archive;

/**
 * A message, or a file of a message, that could not be taken.
 *
 * @param number of the message within the archive, from 1
 * @param message what of its id is no address; empty when it has none
 * @param reason a key that stays the same
 * @param text why, in the reader's language
 * @param detail what else is known, without addresses; null for nothing
 */
public record RefusalRecord(int number, String message, String subject, String reason, String text, String detail) {}
