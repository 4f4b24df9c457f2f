package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A forum as lists and its own page show it.
 *
 * @param lang the language that its topics are mostly in, BCP 47; null for all languages
 * @param audience who may read it: {@code public}, {@code members} or a circle such as {@code group:12}
 * @param circle whose own forum it is, such as {@code group:12}; null for one that stands in a section
 * @param lastPostAt null while nothing was posted
 * @param version for the lost-update check
 */
public record ForumView(
        long id,
        String slug,
        LocalizedText names,
        LocalizedText descriptions,
        String lang,
        String audience,
        String circle,
        int topics,
        int posts,
        Instant lastPostAt,
        long version) {

    /** The same with these counts. */
    public ForumView counted(int newTopics, int newPosts, Instant newLastPostAt) {
        return new ForumView(
                id, slug, names, descriptions, lang, audience, circle, newTopics, newPosts, newLastPostAt, version);
    }
}
