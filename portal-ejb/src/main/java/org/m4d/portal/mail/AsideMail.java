package org.m4d.portal.mail;

import java.time.Instant;

/**
 * A mail that came in and was set aside, for it could not be read or dealt with.
 *
 * @param via by which way it came
 * @param sender of its envelope, or else the address that it was written from; null when neither is known
 * @param size in bytes
 * @param reason a word for why it was set aside
 * @param detail what went wrong; null when the word says all
 * @param kept whether what it said is still there: of many set aside, only the newest keep it
 */
public record AsideMail(
        long id, String via, String sender, int size, Instant receivedAt, String reason, String detail, boolean kept) {}
