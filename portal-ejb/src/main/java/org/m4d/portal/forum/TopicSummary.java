package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/**
 * A topic as a row of a list.
 *
 * @param question whether it asks for an answer
 * @param answer the number of the post that was accepted as one; null for none
 */
public record TopicSummary(
        long id,
        String title,
        String lang,
        String forumSlug,
        LocalizedText forumNames,
        boolean pinned,
        boolean closed,
        boolean question,
        Integer answer,
        int posts,
        Instant createdAt,
        Instant lastPostAt,
        String lastAuthor) {

    public String slug() {
        return Slug.of(title);
    }
}
