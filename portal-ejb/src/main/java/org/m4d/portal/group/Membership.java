package org.m4d.portal.group;

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

/** One member is in one group. */
@Entity
@Table(name = "circle_group_member")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(nullable = false)
    private boolean owner;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected Membership() {}

    public Membership(Group group, Member member, boolean owner, Instant since) {
        this.group = group;
        this.member = member;
        this.owner = owner;
        this.since = since;
        group.grow();
    }

    /** Says whether she looks after the group. */
    public void own(boolean looksAfter) {
        owner = looksAfter;
    }

    public Group getGroup() {
        return group;
    }

    public Member getMember() {
        return member;
    }

    public boolean isOwner() {
        return owner;
    }

    public Instant getSince() {
        return since;
    }
}
