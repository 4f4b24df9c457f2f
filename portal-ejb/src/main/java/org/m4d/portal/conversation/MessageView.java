package org.m4d.portal.conversation;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * A line of a conversation as it is read.
 *
 * @param kind {@code text}, {@code added}, {@code removed} or {@code left}
 * @param html sanitised, ready for a page; empty unless it is a text
 * @param about who came or went; null for a text
 */
public record MessageView(
        long id,
        long conversationId,
        int number,
        String kind,
        AuthorView author,
        String lang,
        String html,
        AuthorView about,
        Instant createdAt) {
    /** The same with other HTML, for answers that clean it again. */
    public MessageView withHtml(String other) {
        return new MessageView(id, conversationId, number, kind, author, lang, other, about, createdAt);
    }

    /** Whether somebody wrote it. */
    public boolean text() {
        return "text".equals(kind);
    }
}
