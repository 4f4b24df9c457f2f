package org.m4d.portal.forum;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;

/**
 * A topic without its posts.
 *
 * @param state whether it can be read, and if not, why; those who may not read it do not get this far
 * @param question whether it asks for an answer
 * @param answer the post that was accepted as one; null for none
 * @param lastNumber the highest number given to a post
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
        PostingState state,
        boolean question,
        AcceptedAnswer answer,
        int posts,
        int lastNumber,
        Instant createdAt,
        Instant lastPostAt,
        long version) {

    public TopicView {
        tags = List.copyOf(tags);
    }

    public String slug() {
        return Slug.of(title);
    }
}
