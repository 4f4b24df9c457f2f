package org.m4d.portal.forum;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * A post as it is read.
 *
 * @param html sanitised, ready for a page; empty when the reader may not open it
 * @param state whether it can be read, and if not, why
 * @param quotes how many posts quote it, whoever may read them
 * @param translated its translations by language with their versions, as {@code fr:2 ar:0}; empty for none
 * @param responses how readers responded
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
        Responses responses,
        Instant createdAt,
        Instant editedAt,
        long version) {

    /** As a trace: that it was there and why it is not any more, without its words. */
    public PostView withoutText() {
        return withHtml("");
    }

    /** The same with other HTML, for answers that clean it again. */
    public PostView withHtml(String other) {
        return new PostView(
                id,
                topicId,
                number,
                author,
                lang,
                other,
                state,
                quotes,
                translated,
                responses,
                createdAt,
                editedAt,
                version);
    }
}
