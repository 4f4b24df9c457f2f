package org.m4d.portal.forum;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;

/**
 * A topic without its posts.
 *
 * @param question whether it asks for an answer
 * @param answer the post that was accepted as one; null for none
 * @param lastNumber the highest number given to a post
 * @param participants those who posted most, most first, at most eight
 * @param version for the lost-update check
 */
public record TopicView(
        long id,
        String title,
        String lang,
        String forumSlug,
        LocalizedText forumNames,
        AuthorView author,
        List<String> tags,
        boolean pinned,
        boolean closed,
        boolean question,
        AcceptedAnswer answer,
        int posts,
        int lastNumber,
        Instant createdAt,
        Instant lastPostAt,
        List<Participant> participants,
        long version) {

    /** Somebody who posted in the topic, and how often. */
    public record Participant(AuthorView member, long posts) {}

    public TopicView {
        tags = List.copyOf(tags);
        participants = List.copyOf(participants);
    }

    public String slug() {
        return Slug.of(title);
    }
}
