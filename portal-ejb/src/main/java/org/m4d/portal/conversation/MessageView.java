package org.m4d.portal.conversation;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;

/**
 * A line of a conversation as it is read.
 *
 * @param kind {@code text}, {@code added}, {@code removed} or {@code left}
 * @param state shown, or removed by a moderator
 * @param html sanitised, ready for a page; empty unless it is a text that the reader may read
 * @param about who came or went; null for a text
 */
public record MessageView(
        long id,
        long conversationId,
        int number,
        String kind,
        PostingState state,
        AuthorView author,
        String lang,
        String html,
        AuthorView about,
        Instant createdAt) {
    /** The same with other HTML, for answers that clean it again. */
    public MessageView withHtml(String other) {
        return new MessageView(id, conversationId, number, kind, state, author, lang, other, about, createdAt);
    }

    /** The same as this member reads it: of what was removed only its author still has the words. */
    public MessageView readBy(long member) {
        return removed() && author.id() != member ? withHtml("") : this;
    }

    /** Whether a moderator removed it. */
    public boolean removed() {
        return state == PostingState.REMOVED;
    }

    /** Whether somebody wrote it. */
    public boolean text() {
        return "text".equals(kind);
    }
}
