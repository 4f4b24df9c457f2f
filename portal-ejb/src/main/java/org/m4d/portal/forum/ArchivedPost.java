package org.m4d.portal.forum;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.m4d.portal.posting.MarkdownText;

/**
 * A post that an archive brings.
 *
 * @param key under which another import finds it
 * @param author the member's id
 * @param at when it was written
 * @param text what it says, given the ids of posts by their keys: it may quote one that stands before it
 */
public record ArchivedPost(
        String key,
        ArchivedTopic topic,
        long author,
        Instant at,
        Function<Function<String, Optional<Long>>, MarkdownText> text) {}
