package org.m4d.portal.conversation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/**
 * A conversation in the list of one of its members.
 *
 * @param others who else is in it
 * @param lastAuthor who wrote last
 * @param unread lines that the member has not read
 * @param firstUnread the number of the first of them, or of the last line when all are read
 */
public record ConversationSummary(
        long id,
        String subject,
        List<AuthorView> others,
        String lastAuthor,
        Instant lastAt,
        int unread,
        int firstUnread,
        boolean muted,
        boolean archived) {
    public ConversationSummary {
        others = List.copyOf(others);
    }
}
