package org.m4d.portal.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.m4d.portal.conversation.Message;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/**
 * What a member handed over to the moderators: a message that she reports, or one before it, with its words as they were then. A copy, for
 * the conversation may go before the case is decided. Nothing else of the conversation is ever before moderators.
 */
@Entity
@Table(name = "handed_message")
public class HandedMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long reported;

    @Column(nullable = false, updatable = false)
    private long message;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Member by;

    @Embedded
    private Body body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "handed_at", nullable = false, updatable = false)
    private Instant handedAt;

    @Version
    private long version;

    protected HandedMessage() {}

    /** @param reported the message that is reported, which may be this one */
    public HandedMessage(Message reported, Message message, Member by, Instant at) {
        this.reported = reported.getId();
        this.message = message.getId();
        this.number = message.getNumber();
        this.author = message.getAuthor();
        this.by = by;
        this.body = message.getBody();
        this.state = message.getState();
        this.writtenAt = message.getCreatedAt();
        this.handedAt = at;
    }

    /** Follows what moderators decide about what was reported. */
    public void undergo(PostingAct act) {
        state = act.after(state);
    }

    /** Whether it is what was reported, and not what stands before it. */
    public boolean isReported() {
        return reported == message;
    }

    /** The id of the message that was reported. */
    public long getReported() {
        return reported;
    }

    public int getNumber() {
        return number;
    }

    public Member getAuthor() {
        return author;
    }

    public Body getBody() {
        return body;
    }

    public PostingState getState() {
        return state;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
