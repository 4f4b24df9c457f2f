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
import java.time.Instant;
import org.m4d.portal.member.Member;

/** A member does not want to hear of another, who is not told. */
@Entity
@Table(name = "member_block")
public class Block {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "blocked_id", updatable = false)
    private Member blocked;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Block() {}

    public Block(Member member, Member blocked, Instant at) {
        this.member = member;
        this.blocked = blocked;
        this.at = at;
    }

    public Member getBlocked() {
        return blocked;
    }

    public Instant getAt() {
        return at;
    }
}
