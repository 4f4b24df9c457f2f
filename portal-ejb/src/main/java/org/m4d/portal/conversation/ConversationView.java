package org.m4d.portal.conversation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/**
 * A conversation as one of its members has it.
 *
 * @param starter the member who started it and may take others out; may have left
 * @param members who is in it now, the reader included
 * @param firstNumber the first line that the reader may read
 * @param lastNumber the last line
 * @param readNumber the last line that the reader has read
 * @param blocked those of its members whom the reader has blocked
 */
public record ConversationView(
        long id,
        String subject,
        long starter,
        List<AuthorView> members,
        Instant createdAt,
        int firstNumber,
        int lastNumber,
        int readNumber,
        boolean muted,
        boolean archived,
        List<Long> blocked) {
    public ConversationView {
        members = List.copyOf(members);
        blocked = List.copyOf(blocked);
    }

    /** How many lines the reader may read. */
    public int lines() {
        return lastNumber - firstNumber + 1;
    }

    /** Whether it is of two people. */
    public boolean pair() {
        return members.size() == 2;
    }
}
