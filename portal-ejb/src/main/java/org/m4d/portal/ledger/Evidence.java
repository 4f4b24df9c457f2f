package org.m4d.portal.ledger;

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
import java.time.LocalDate;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/** What somebody saw of a recommendation being carried out, or not. It can be reported and moderated like everything that members write. */
@Entity
@Table(name = "recommendation_evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recommendation_id", updatable = false)
    private Recommendation recommendation;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private Capacity as;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private EvidenceKind kind;

    @Embedded
    private Body body;

    @Column(length = StepInput.LONGEST_LINK, updatable = false)
    private String link;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state;

    @Version
    private long version;

    protected Evidence() {}

    /**
     * The next piece of evidence about a recommendation, whose row the caller has locked. What is shown at once is counted.
     *
     * @param state shown, or waiting for a moderator
     */
    public Evidence(
            Recommendation recommendation,
            Member author,
            Capacity as,
            NewEvidence input,
            Body body,
            PostingState state,
            Instant at) {
        this.recommendation = recommendation;
        number = recommendation.nextEvidence();
        this.author = author;
        this.as = as;
        kind = input.known();
        this.body = body;
        link = input.link();
        day = input.day();
        createdAt = at;
        this.state = state;
        if (state == PostingState.SHOWN) {
            recommendation.count(kind, 1);
        }
    }

    /**
     * Takes it away, lets it out or brings it back; who may do that, the caller has checked.
     *
     * @throws org.m4d.portal.common.Conflict when its state does not admit it
     */
    public void undergo(PostingAct act) {
        PostingState next = act.after(state);
        int before = state == PostingState.SHOWN ? 1 : 0;
        int after = next == PostingState.SHOWN ? 1 : 0;
        state = next;
        if (before != after) {
            recommendation.count(kind, after - before);
        }
    }

    public Long getId() {
        return id;
    }

    public Recommendation getRecommendation() {
        return recommendation;
    }

    public int getNumber() {
        return number;
    }

    public Member getAuthor() {
        return author;
    }

    public Capacity getAs() {
        return as;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public Body getBody() {
        return body;
    }

    /** Null without one. */
    public String getLink() {
        return link;
    }

    /** When what it tells of happened. */
    public LocalDate getDay() {
        return day;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public PostingState getState() {
        return state;
    }
}
