package org.m4d.portal.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** One contribution to a topic, numbered within it. Number 1 is the text that opened the topic. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Embedded
    private Body body;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "editor_id")
    private Long editorId;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Post() {}

    Post(Topic topic, int number, Member author, Body body, Instant createdAt) {
        this.topic = topic;
        this.number = number;
        this.author = author;
        this.body = body;
        this.createdAt = createdAt;
    }

    /** Puts a new text in place of the old one, which the caller keeps as a revision. */
    public void edit(Body newBody, long by, Instant at) {
        body = newBody;
        editorId = by;
        editedAt = at;
    }

    /** Remembers under which key an import brought this post. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** Whether this post opened its topic. */
    public boolean opening() {
        return number == 1;
    }

    /** Who wrote the present text. */
    public long lastWriter() {
        return editorId == null ? author.getId() : editorId;
    }

    /** When the present text was written. */
    public Instant lastWritten() {
        return editedAt == null ? createdAt : editedAt;
    }

    public Long getId() {
        return id;
    }

    public Topic getTopic() {
        return topic;
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

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
