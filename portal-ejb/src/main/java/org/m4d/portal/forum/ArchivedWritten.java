package org.m4d.portal.forum;

import java.util.Map;

/**
 * What became of some posts of an archive.
 *
 * @param posts where each is, by its key
 * @param topics how many topics are new
 * @param added how many posts are new
 */
public record ArchivedWritten(Map<String, ArchivedPlace> posts, int topics, int added) {
    public ArchivedWritten {
        posts = Map.copyOf(posts);
    }
}
