package org.m4d.portal.archive;

/**
 * A message, or a file of a message, that could not be taken.
 *
 * @param number of the message within the archive, from 1
 * @param message its id without what looks like an address; empty when it has none
 * @param subject without addresses; empty when it has none
 * @param reason the key of the text that says why
 * @param detail what else is known, without addresses; null for nothing
 */
public record ArchiveRefusalView(long id, int number, String message, String subject, String reason, String detail) {}
