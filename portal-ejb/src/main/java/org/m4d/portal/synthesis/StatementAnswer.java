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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.StakeholderType;

/**
 * What a member says to one wording of a statement in a round. It counts while those are the statement's words. Keeps from which side it was
 * said, as a contribution does.
 */
@Entity
@Table(name = "summary_answer")
public class StatementAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private EndorsementRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", updatable = false)
    private SummaryStatement statement;

    @Column(nullable = false, updatable = false)
    private int wording;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
    private Verdict verdict;

    @Column(length = AnswerInput.LONGEST)
    private String reason;

    @Column(name = "reason_lang", length = 35)
    private String reasonLang;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, columnDefinition = "varchar(30)")
    private StakeholderType stakeholder;

    @Column(length = 200)
    private String organisation;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    @Column(nullable = false)
    private boolean carried;

    @Column(nullable = false)
    private boolean withheld;

    @Column(length = AnswerInput.LONGEST)
    private String reply;

    @Column(name = "reply_lang", length = 35)
    private String replyLang;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replied_by_id")
    private Member repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Version
    private long version;

    protected StatementAnswer() {}

    /** The statement's present wording is the one that is answered. */
    public StatementAnswer(
            EndorsementRound round, SummaryStatement statement, Member member, AnswerInput input, Instant at) {
        this.round = round;
        this.statement = statement;
        wording = statement.getWording();
        this.member = member;
        say(input, at);
    }

    /** Whether this is what it says already. */
    public boolean says(AnswerInput input) {
        return verdict == input.says()
                && Objects.equals(reason, input.because())
                && (reason == null || input.lang().equals(reasonLang));
    }

    /**
     * Takes over another answer of the same member, who speaks from her present side. What a moderator withheld stays so in other words, and what
     * the team answered to the words before is gone with them.
     */
    public final void say(AnswerInput input, Instant at) {
        if (verdict != input.says() || !Objects.equals(reason, input.because())) {
            reply = null;
            replyLang = null;
            repliedBy = null;
            repliedAt = null;
        }
        verdict = input.says();
        reason = input.because();
        reasonLang = reason == null ? null : input.lang();
        stakeholder = member.getStakeholder();
        organisation = member.getOrganisation();
        answeredAt = at;
        carried = false;
    }

    /** A facilitator answers it. */
    public void reply(ReplyInput input, Member by, Instant at) {
        reply = input.text().strip();
        replyLang = input.lang();
        repliedBy = by;
        repliedAt = at;
    }

    /** A moderator takes the words of the reason from the page; that somebody dissents stays. */
    public void withhold() {
        withheld = true;
    }

    /** Whether it dissents from the words that the statement has now. */
    public boolean dissents() {
        return verdict == Verdict.DISSENT && wording == statement.getWording();
    }

    public Long getId() {
        return id;
    }

    public SummaryStatement getStatement() {
        return statement;
    }

    public EndorsementRound getRound() {
        return round;
    }

    public int getWording() {
        return wording;
    }

    /** Null when none was given. */
    public String getReason() {
        return reason;
    }

    public Member getMember() {
        return member;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public boolean isWithheld() {
        return withheld;
    }

    public boolean isCarried() {
        return carried;
    }

    public long getVersion() {
        return version;
    }
}
