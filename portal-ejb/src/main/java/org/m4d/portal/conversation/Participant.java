package org.m4d.portal.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.member.Member;

/** A member in a conversation: from which line on she may read, how far she has read, and where she keeps it. */
@Entity
@Table(name = "conversation_member")
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id", updatable = false)
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "first_number", nullable = false, updatable = false)
    private int firstNumber;

    @Column(name = "read_number", nullable = false)
    private int readNumber;

    @Column(nullable = false)
    private boolean muted;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "last_at", nullable = false)
    private Instant lastAt;

    protected Participant() {}

    Participant(Conversation conversation, Member member, int firstNumber, Instant at) {
        this.conversation = conversation;
        this.member = member;
        this.firstNumber = firstNumber;
        this.readNumber = firstNumber - 1;
        this.since = at;
        this.lastAt = at;
    }

    /** Takes note of a new line; a text brings an archived conversation back unless it is muted. */
    void sees(Message line) {
        boolean own = line.getAuthor().getId().equals(member.getId());
        boolean upToDate = readNumber == line.getNumber() - 1;
        if (upToDate && (own || line.getKind() != MessageKind.TEXT)) {
            readNumber = line.getNumber();
        }
        if (line.getKind() == MessageKind.TEXT) {
            lastAt = line.getCreatedAt();
            archived = archived && muted;
        }
    }

    /** Notes how far she has read; never less than before. */
    void read(int number) {
        readNumber = Math.max(readNumber, Math.min(number, conversation.getLastNumber()));
    }

    /** No notices of new messages any more. */
    void mute(boolean wanted) {
        muted = wanted;
    }

    /** Out of the way, until somebody writes again. */
    void archive(boolean wanted) {
        archived = wanted;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Member getMember() {
        return member;
    }

    public int getFirstNumber() {
        return firstNumber;
    }

    public int getReadNumber() {
        return readNumber;
    }

    public boolean isMuted() {
        return muted;
    }

    public boolean isArchived() {
        return archived;
    }

    public Instant getLastAt() {
        return lastAt;
    }
}
