package org.m4d.portal.ediscussion;

import org.m4d.portal.common.Slug;

/**
 * A contribution that quotes another.
 *
 * @param quoted the id of the quoted contribution
 * @param contribution its own id
 * @param discussionTitle of the discussion that it stands in, which may be another one
 */
public record ContributionQuoted(
        long quoted, long contribution, int number, long discussionId, String discussionTitle, String author) {
    public String discussionSlug() {
        return Slug.of(discussionTitle);
    }
}
