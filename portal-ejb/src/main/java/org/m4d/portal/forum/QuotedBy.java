package org.m4d.portal.forum;

import org.m4d.portal.common.Slug;

/**
 * A post that quotes another.
 *
 * @param quoted the id of the quoted post
 * @param post its own id
 */
public record QuotedBy(long quoted, long post, int number, long topicId, String topicTitle, String author) {
    public String topicSlug() {
        return Slug.of(topicTitle);
    }
}
