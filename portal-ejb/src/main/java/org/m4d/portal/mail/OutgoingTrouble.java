package org.m4d.portal.mail;

import java.time.Instant;

/**
 * A mail that was given up, or waits to be tried again.
 *
 * @param kind who composes it
 * @param member who receives it; null for somebody who is no member
 * @param name of that member; null without one
 * @param address where it goes instead of the member's own address; null when it goes there
 * @param failed whether it was given up
 * @param attempts how often it was tried
 * @param dueAt when it is tried again; of no meaning when it was given up
 * @param failure what happened the last time
 */
public record OutgoingTrouble(
        long id,
        String kind,
        Long member,
        String name,
        String address,
        boolean failed,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        String failure) {}
