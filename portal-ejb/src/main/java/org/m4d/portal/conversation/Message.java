package org.m4d.portal.conversation;

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
import java.time.Instant;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/**
 * A line of a conversation: what somebody wrote, or that somebody came or went. Its words never change; a moderator may remove it when a
 * member of the conversation reported it. No posting, for nobody reacts to it, counts it or finds it.
 */
@Entity
@Table(name = "message")
public class Message {

    private static final Body NOTHING = new Body("", "", "und");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id", updatable = false)
    private Conversation conversation;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false, columnDefinition = "varchar(12)")
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_id", updatable = false)
    private Member about;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @Embedded
    private Body body;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Message() {}

    Message(Conversation conversation, int number, Member author, Body body, Instant at) {
        this.conversation = conversation;
        this.number = number;
        this.author = author;
        this.body = body;
        this.createdAt = at;
        this.kind = MessageKind.TEXT;
    }

    /** That {@code by} did something about a member, who may be herself. */
    Message(Conversation conversation, int number, Member by, MessageKind kind, Member about, Instant at) {
        this(conversation, number, by, NOTHING, at);
        this.kind = kind;
        this.about = about;
    }

    /** Follows what moderators decide about it. */
    public void undergo(PostingAct act) {
        state = act.after(state);
    }

    public Long getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    /** Within the conversation, from 1. */
    public int getNumber() {
        return number;
    }

    public MessageKind getKind() {
        return kind;
    }

    public PostingState getState() {
        return state;
    }

    /** Who came or went; null for a text. */
    public Member getAbout() {
        return about;
    }

    public Member getAuthor() {
        return author;
    }

    public Body getBody() {
        return body;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
