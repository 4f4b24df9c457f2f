package org.m4d.portal.forum;

import java.util.Set;

/**
 * A topic that an archive brings, or goes on with.
 *
 * @param known its id, when it is known already; null to look for its key
 * @param forum the id of the forum that it is written to when it is not there yet
 * @param key under which another import finds it
 * @param title at most 200 characters
 * @param language BCP 47
 * @param tags as forums write them
 */
public record ArchivedTopic(
        Long known,
        long forum,
        String key,
        String title,
        String language,
        Set<String> tags,
        boolean closed,
        boolean pinned) {
    public ArchivedTopic {
        tags = Set.copyOf(tags);
    }
}
