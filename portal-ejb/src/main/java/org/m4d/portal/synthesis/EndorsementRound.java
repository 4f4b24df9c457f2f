package org.m4d.portal.synthesis;

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
import java.time.ZoneOffset;
import java.util.Optional;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.member.Member;

/**
 * A summary is put to those who are asked, until a moment. Its end passes by itself: answers are measured by the clock, and that it is closed is
 * written down later, or when the team takes the summary back before.
 */
@Entity
@Table(name = "endorsement_round")
public class EndorsementRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private Long discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private Asked asked;

    @Column(nullable = false, updatable = false)
    private int threshold;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opened_by_id", updatable = false)
    private Member openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private Instant ends;

    @Column(nullable = false)
    private boolean closed;

    protected EndorsementRound() {}

    /** @param number counted from 1 within a discussion */
    public EndorsementRound(long discussion, int number, RoundInput input, Member by, Instant at) {
        this.discussion = discussion;
        this.number = number;
        asked = input.asks();
        threshold = input.dissent();
        openedBy = by;
        openedAt = at;
        ends = input.ends();
    }

    /** Whether answers are taken at a moment; the last one belongs to it. */
    public boolean running(Instant now) {
        return !closed && !now.isAfter(ends);
    }

    /** @throws Conflict when it has ended */
    public void requireRunning(Instant now) {
        if (!running(now)) {
            throw new Conflict("error.summary.round-over");
        }
    }

    /** @throws Conflict when it has not ended yet */
    public void requireOver(Instant now) {
        if (running(now)) {
            throw new Conflict("error.summary.round-running");
        }
    }

    /**
     * Ends it, now where its end is still to come.
     *
     * @return whether it was not written down before
     */
    public boolean close(Instant now) {
        if (closed) {
            return false;
        }
        closed = true;
        if (now.isBefore(ends)) {
            ends = now;
        }
        return true;
    }

    /** The first day, in UTC, on which all members may be asked once more; empty when this round does not ask all of them. */
    public Optional<LocalDate> membersAgain() {
        return asked == Asked.MEMBERS
                ? Optional.of(LocalDate.ofInstant(openedAt, ZoneOffset.UTC).plusDays(SummaryRules.DAYS_BETWEEN))
                : Optional.empty();
    }

    /** As it is read at a moment. */
    public RoundView view(Instant now) {
        return new RoundView(number, asked.id(), threshold, Tally.FEWEST_DISSENTS, openedAt, ends, running(now));
    }

    public Long getId() {
        return id;
    }

    public Long getDiscussion() {
        return discussion;
    }

    public int getNumber() {
        return number;
    }

    public Asked getAsked() {
        return asked;
    }

    /** In per cent of those who endorse or dissent. */
    public int getThreshold() {
        return threshold;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The last moment for answers. */
    public Instant getEnds() {
        return ends;
    }
}
