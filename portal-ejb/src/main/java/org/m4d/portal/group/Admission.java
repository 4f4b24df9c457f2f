package org.m4d.portal.group;

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
import org.m4d.portal.common.Conflict;
import org.m4d.portal.member.Member;

/** A way into a group that somebody has to answer: an invitation by the member who is invited, a request by the owners. */
@Entity
@Table(name = "circle_group_admission")
public class Admission {

    /** Which way it goes. */
    public enum Way {
        INVITATION,
        REQUEST
    }

    /** What became of it. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        /** Taken back by whoever it came from, or settled by another one. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Member by;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false, columnDefinition = "varchar(12)")
    private Way way;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private State state = State.WAITING;

    @Column(length = 500, updatable = false)
    private String words;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Admission() {}

    /**
     * @param by the owner who invites, or the member who asks
     * @param words what she says with it; may be null
     */
    public Admission(Way way, Group group, Member member, Member by, String words, Instant at) {
        this.way = way;
        this.group = group;
        this.member = member;
        this.by = by;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.at = at;
    }

    /** Settles it. The caller holds the group's row lock, so that it is settled once. */
    public void settle(State answer, Instant when) {
        if (state != State.WAITING) {
            throw new Conflict("error.group.answered");
        }
        state = answer;
        answeredAt = when;
    }

    public Long getId() {
        return id;
    }

    public Group getGroup() {
        return group;
    }

    /** Whom it would bring into the group. */
    public Member getMember() {
        return member;
    }

    public Member getBy() {
        return by;
    }

    public Way getWay() {
        return way;
    }

    public State getState() {
        return state;
    }

    /** Null when nothing was said with it. */
    public String getWords() {
        return words;
    }

    public Instant getAt() {
        return at;
    }

    /** Null while it waits. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
