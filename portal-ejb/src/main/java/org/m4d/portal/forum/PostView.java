package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;

/**
 * A post as it is read.
 *
 * @param html sanitised, ready for a page
 * @param state whether it can be read, and if not, why
 * @param quotes how many posts quote it, whoever may read them
 * @param translated its translations by language with their versions, as {@code fr:2 ar:0}; empty for none
 * @param editedAt null when it was never edited
 * @param version for the lost-update check
 */
public record PostView(
        long id,
        long topicId,
        int number,
        AuthorView author,
        String lang,
        String html,
        PostingState state,
        int quotes,
        String translated,
        Instant createdAt,
        Instant editedAt,
        long version) {
    /** The same with other HTML, for answers that clean it again. */
    public PostView withHtml(String other) {
        return new PostView(
                id, topicId, number, author, lang, other, state, quotes, translated, createdAt, editedAt, version);
    }
}
