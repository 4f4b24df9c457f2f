package org.m4d.portal.forum;

import java.time.Instant;
import java.util.List;
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
        String lastAuthor,
        List<String> tags) {

    public TopicSummary {
        tags = List.copyOf(tags);
    }

    /** As it is read, before its tags are. */
    public TopicSummary(
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
        this(
                id,
                title,
                lang,
                forumSlug,
                forumNames,
                pinned,
                closed,
                question,
                answer,
                posts,
                createdAt,
                lastPostAt,
                lastAuthor,
                List.of());
    }

    /** The same with its tags. */
    public TopicSummary with(List<String> found) {
        return new TopicSummary(
                id,
                title,
                lang,
                forumSlug,
                forumNames,
                pinned,
                closed,
                question,
                answer,
                posts,
                createdAt,
                lastPostAt,
                lastAuthor,
                found);
    }

    public String slug() {
        return Slug.of(title);
    }
}
