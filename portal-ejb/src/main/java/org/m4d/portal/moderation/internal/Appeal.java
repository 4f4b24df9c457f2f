package org.m4d.portal.moderation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.common.Conflict;

/** What the one who is concerned says against a decision, and what somebody else found of it. There is one for each decision. */
@Entity
@Table(name = "moderation_appeal")
public class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", updatable = false)
    private Decision decision;

    @Column(nullable = false, updatable = false, length = 2000)
    private String words;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "decider_id")
    private Long deciderId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean overturned;

    @Column(length = 2000)
    private String answer;

    @Version
    private long version;

    protected Appeal() {}

    public Appeal(Decision decision, String words, Instant at) {
        this.decision = decision;
        this.words = words.strip();
        this.at = at;
    }

    /**
     * Takes note of what was found.
     *
     * @throws Conflict when somebody was faster
     */
    public void decide(boolean overturn, String why, long by, Instant when) {
        if (decidedAt != null) {
            throw new Conflict("error.appeal-decided");
        }
        overturned = overturn;
        answer = why.strip();
        deciderId = by;
        decidedAt = when;
    }

    /**
     * Until when what it is about is needed as evidence.
     *
     * @param afterwards how long after it was decided
     */
    public Instant neededUntil(Duration afterwards) {
        return decidedAt == null ? Instant.MAX : decidedAt.plus(afterwards);
    }

    public Long getId() {
        return id;
    }

    public Decision getDecision() {
        return decision;
    }

    public String getWords() {
        return words;
    }

    public Instant getAt() {
        return at;
    }

    /** Null while nobody has decided it. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null while nobody has decided it. */
    public Boolean getOverturned() {
        return overturned;
    }

    /** Null while nobody has decided it. */
    public String getAnswer() {
        return answer;
    }
}
