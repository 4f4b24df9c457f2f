package org.m4d.portal.mail;

import java.time.Instant;

/**
 * An address to which nothing is sent.
 *
 * @param address in small letters
 * @param since when it was marked
 * @param reason what a mail server said; null when none said anything
 */
public record MarkedAddress(String address, AddressState state, Instant since, String reason) {}
