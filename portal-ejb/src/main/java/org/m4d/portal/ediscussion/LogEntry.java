package org.m4d.portal.ediscussion;

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
import org.m4d.portal.member.Member;

/** A line of an e-discussion's log: who did what, when and why. It is written with the deed, and never changed. */
@Entity
@Table(name = "ediscussion_log")
public class LogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private EDiscussionDeed deed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    private Member by;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Column(length = StepReason.LONGEST, updatable = false)
    private String reason;

    @Column(length = 35, updatable = false)
    private String lang;

    @Column(updatable = false)
    private Instant opens;

    @Column(updatable = false)
    private Instant closes;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected LogEntry() {}

    /** @param by null when the date did it */
    public LogEntry(EDiscussion discussion, EDiscussionDeed deed, Member by, Instant at) {
        this.discussion = discussion;
        this.deed = deed;
        this.by = by;
        this.at = at;
    }

    /** With the reason that whoever did it gave. */
    public LogEntry because(StepReason given) {
        reason = given.text().strip();
        lang = given.lang();
        return this;
    }

    /** With the dates that it has from then on. */
    public LogEntry dated() {
        opens = discussion.getOpens();
        closes = discussion.getCloses();
        return this;
    }

    /** With whom it concerned. */
    public LogEntry of(Member concerned) {
        member = concerned;
        return this;
    }
}
