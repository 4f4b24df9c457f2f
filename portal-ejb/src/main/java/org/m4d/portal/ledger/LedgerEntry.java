package org.m4d.portal.ledger;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import org.m4d.portal.member.Member;

/** A line of a recommendation's history: who did what, when, and what was said with it. It is written with the deed, and never changed. */
@Entity
@Table(name = "recommendation_log")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recommendation_id", updatable = false)
    private Recommendation recommendation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private LedgerDeed deed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    private Member by;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", updatable = false, length = 20, columnDefinition = "varchar(20)")
    private Capacity as;

    @Column(length = StepInput.LONGEST, updatable = false)
    private String words;

    @Column(length = 35, updatable = false)
    private String lang;

    @Column(length = StepInput.LONGEST_LINK, updatable = false)
    private String source;

    @Column(updatable = false)
    private LocalDate deadline;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected LedgerEntry() {}

    /**
     * A deed of somebody.
     *
     * @param by null when the portal did it
     * @param as in what capacity; null when the portal did it
     */
    public LedgerEntry(Recommendation recommendation, LedgerDeed deed, Member by, Capacity as, Instant at) {
        this.recommendation = recommendation;
        this.deed = deed;
        this.by = by;
        this.as = as;
        this.at = at;
    }

    /**
     * With what was said.
     *
     * @param knownFrom where the team knows it from that recorded it; null when it was said here
     */
    public LedgerEntry saying(String text, String language, String knownFrom) {
        words = text.strip();
        lang = language;
        source = knownFrom;
        return this;
    }

    /** With the deadline that it has from then on. */
    public LedgerEntry dated() {
        deadline = recommendation.getDeadline();
        return this;
    }

    public Long getId() {
        return id;
    }

    public Recommendation getRecommendation() {
        return recommendation;
    }

    public LedgerDeed getDeed() {
        return deed;
    }

    /** Null when the portal did it. */
    public Member getBy() {
        return by;
    }

    /** Null when the portal did it. */
    public Capacity getAs() {
        return as;
    }

    /** Null when nothing was said. */
    public String getWords() {
        return words;
    }

    public String getLang() {
        return lang;
    }

    /** Null unless the team recorded it. */
    public String getSource() {
        return source;
    }

    /** Null where the deadline did not change. */
    public LocalDate getDeadline() {
        return deadline;
    }

    public Instant getAt() {
        return at;
    }
}
