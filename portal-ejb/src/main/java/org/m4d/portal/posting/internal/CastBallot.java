package org.m4d.portal.posting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.posting.Ballot;

/** A member's ballot in a poll. That of an anonymous poll is kept while it is open, so that its owner can change it, and then deleted. */
@Entity
@Table(name = "poll_ballot")
public class CastBallot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "poll_id", nullable = false, updatable = false)
    private long pollId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(nullable = false, length = 100)
    private String ranks;

    @Column(nullable = false)
    private Instant at;

    protected CastBallot() {}

    public CastBallot(long poll, long member, Ballot ballot, Instant at) {
        this.pollId = poll;
        this.memberId = member;
        change(ballot, at);
    }

    public final void change(Ballot ballot, Instant when) {
        ranks = ballot.toString();
        at = when;
    }

    public Ballot ballot() {
        return Ballot.parse(ranks);
    }

    public Long getId() {
        return id;
    }

    public long getPollId() {
        return pollId;
    }

    public long getMemberId() {
        return memberId;
    }

    public Instant getAt() {
        return at;
    }
}
