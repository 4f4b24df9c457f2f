package org.m4d.portal.moderation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.CaseState;

/**
 * Something that moderators have to look at: reported by members, or waiting to be let out. While it is open there is one for each content,
 * however many report it.
 */
@Entity
@Table(name = "moderation_case")
public class Case {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false, length = 60)
    private String about;

    /** The same as about while it is open, so that the database admits one only. */
    @Column(name = "open_about", length = 60)
    private String openAbout;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Column(nullable = false, updatable = false)
    private boolean waiting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private CaseState state = CaseState.OPEN;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "decider_id")
    private Long deciderId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Case() {}

    /** @param waiting whether it waits to be let out, and was not reported */
    public Case(ContentRef about, long author, boolean waiting, Instant at) {
        this.about = about.toString();
        this.openAbout = this.about;
        this.authorId = author;
        this.waiting = waiting;
        this.openedAt = at;
    }

    /**
     * Takes note of what was decided.
     *
     * @throws Conflict when somebody was faster
     */
    public void settle(CaseState as, long by, Instant when) {
        if (state != CaseState.OPEN) {
            throw new Conflict("error.case-decided");
        }
        state = as;
        openAbout = null;
        deciderId = by;
        decidedAt = when;
    }

    /**
     * Until when what it is about is needed as evidence.
     *
     * @param afterwards how long after it was settled
     */
    public Instant neededUntil(Duration afterwards) {
        return decidedAt == null ? Instant.MAX : decidedAt.plus(afterwards);
    }

    public Long getId() {
        return id;
    }

    public ContentRef getAbout() {
        return ContentRef.parse(about);
    }

    public long getAuthorId() {
        return authorId;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public CaseState getState() {
        return state;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Null while it is open. */
    public Instant getDecidedAt() {
        return decidedAt;
    }
}
