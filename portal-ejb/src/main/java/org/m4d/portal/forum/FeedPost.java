package org.m4d.portal.forum;

import java.time.Instant;

/**
 * A post as an entry of a feed.
 *
 * @param title of its topic
 * @param titleLang BCP 47 tag of the title
 * @param lang BCP 47 tag of the text
 * @param html sanitised
 * @param updated when it was last changed; when it was written, if never
 */
public record FeedPost(
        long post,
        long topic,
        int number,
        String title,
        String titleLang,
        String lang,
        String html,
        long authorId,
        String author,
        Instant published,
        Instant updated) {}
