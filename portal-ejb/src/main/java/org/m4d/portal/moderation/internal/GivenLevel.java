package org.m4d.portal.moderation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A level of trust that a moderator gave by hand, and that is not computed until she takes it back. */
@Entity
@Table(name = "trust_level")
public class GivenLevel {

    @Id
    @Column(name = "member_id")
    private Long memberId;

    @Column(nullable = false)
    private int level;

    @Column(name = "given_by", nullable = false)
    private long givenBy;

    @Column(nullable = false)
    private Instant at;

    protected GivenLevel() {}

    public GivenLevel(long memberId, int level, long givenBy, Instant at) {
        this.memberId = memberId;
        give(level, givenBy, at);
    }

    public final void give(int newLevel, long by, Instant when) {
        level = newLevel;
        givenBy = by;
        at = when;
    }

    public int getLevel() {
        return level;
    }
}
