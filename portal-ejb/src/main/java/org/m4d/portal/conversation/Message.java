package org.m4d.portal.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Written;

/** A line of a conversation: what somebody wrote, or that somebody came or went. */
@Entity
@Table(name = "message")
public class Message extends Written {

    private static final Body NOTHING = new Body("", "", "und");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private MessageKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_id")
    private Member about;

    protected Message() {}

    Message(Conversation conversation, int number, Member author, Body body, Instant at) {
        super(number, author, body, at);
        this.conversation = conversation;
        this.kind = MessageKind.TEXT;
    }

    /** That {@code by} did something about a member, who may be herself. */
    Message(Conversation conversation, int number, Member by, MessageKind kind, Member about, Instant at) {
        super(number, by, NOTHING, at);
        this.conversation = conversation;
        this.kind = kind;
        this.about = about;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public MessageKind getKind() {
        return kind;
    }

    /** Who came or went; null for a text. */
    public Member getAbout() {
        return about;
    }
}
