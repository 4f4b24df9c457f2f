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
import jakarta.persistence.Version;
import java.time.Instant;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;

/** Some members who write to each other. Hands out the numbers of its lines. */
@Entity
@Table(name = "conversation")
public class Conversation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "starter_id")
    private Member starter;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "last_at", nullable = false)
    private Instant lastAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "last_author_id")
    private Member lastAuthor;

    @Version
    private long version;

    protected Conversation() {}

    public Conversation(Member starter, String subject, Instant at) {
        this.starter = starter;
        this.subject = subject.strip();
        this.createdAt = at;
        this.lastAt = at;
        this.lastAuthor = starter;
    }

    /** Puts a text at the end. */
    Message write(Member author, Body body, Instant at) {
        lastAt = at;
        lastAuthor = author;
        lastNumber++;
        return new Message(this, lastNumber, author, body, at);
    }

    /** Notes for all who are in it that somebody came or went; that is no news that would bring it to the top of lists. */
    Message note(Member by, MessageKind kind, Member about, Instant at) {
        lastNumber++;
        return new Message(this, lastNumber, by, kind, about, at);
    }

    /** Lets a member in, who reads what is written from now on. */
    Participant admit(Member member, Instant at) {
        return new Participant(this, member, lastNumber + 1, at);
    }

    public Long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public Member getStarter() {
        return starter;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getLastNumber() {
        return lastNumber;
    }

    public Instant getLastAt() {
        return lastAt;
    }

    public Member getLastAuthor() {
        return lastAuthor;
    }
}
