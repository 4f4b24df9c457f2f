package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * A contribution as it is read.
 *
 * @param question the number of its guiding question; null for the discussion as a whole
 * @param replyTo the number of the contribution that it answers; null for none
 * @param replies how many answers to it can be read
 * @param late whether it came after the closing
 * @param author with stakeholder type and organisation as they were when it was written
 * @param html sanitised, ready for a page; empty when the reader may not open it
 * @param quotes how many contributions quote it
 * @param translated its translations by language with their versions, as {@code fr:2 ar:0}; empty for none
 * @param state whether it can be read, and if not, why
 * @param responses how readers responded
 * @param editedAt null when it was never edited
 * @param version for the lost-update check
 */
public record ContributionView(
        long id,
        long discussionId,
        int number,
        Integer question,
        Integer replyTo,
        int replies,
        boolean late,
        AuthorView author,
        String lang,
        String html,
        int quotes,
        String translated,
        PostingState state,
        Responses responses,
        Instant createdAt,
        Instant editedAt,
        long version) {

    /** As a trace: that it was there and why it is not any more, without its words. */
    public ContributionView withoutText() {
        return withHtml("");
    }

    /** The same with other HTML, for answers that clean it again. */
    public ContributionView withHtml(String other) {
        return new ContributionView(
                id,
                discussionId,
                number,
                question,
                replyTo,
                replies,
                late,
                author,
                lang,
                other,
                quotes,
                translated,
                state,
                responses,
                createdAt,
                editedAt,
                version);
    }
}
