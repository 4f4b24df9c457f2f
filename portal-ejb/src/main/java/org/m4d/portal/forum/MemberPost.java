package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/** A post as a row of its author's page: where it stands and when it was written. */
public record MemberPost(
        long id, long topicId, String topicTitle, String lang, LocalizedText forumNames, int number, Instant at) {

    public String topicSlug() {
        return Slug.of(topicTitle);
    }
}
