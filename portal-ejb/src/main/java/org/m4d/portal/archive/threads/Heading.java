package org.m4d.portal.archive.threads;

import java.util.List;

/**
 * What threading needs of a message.
 *
 * @param id without angle brackets; null when it has none
 * @param references the ids that it refers to, the oldest first and the one that it answers last
 * @param subject decoded; never null
 * @param second when it was written, in seconds since 1970; null when it does not say or cannot be believed
 */
public record Heading(String id, List<String> references, String subject, Long second) {
    public Heading {
        references = List.copyOf(references);
    }
}
