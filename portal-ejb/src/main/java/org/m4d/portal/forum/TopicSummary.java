package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/** A topic as a row of a list. */
public record TopicSummary(
        long id,
        String title,
        String lang,
        String forumSlug,
        LocalizedText forumNames,
        boolean pinned,
        boolean closed,
        int posts,
        Instant createdAt,
        Instant lastPostAt,
        String lastAuthor) {

    public String slug() {
        return Slug.of(title);
    }
}
