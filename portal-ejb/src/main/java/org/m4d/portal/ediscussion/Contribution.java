package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Translation;
import org.m4d.portal.posting.Written;

/**
 * What a member said in an e-discussion. Keeps from which side it was said at that time: somebody who changes the employer later does
 * not change what was said before.
 */
@Entity
@DynamicUpdate
@Table(name = "contribution")
public class Contribution extends Written {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id")
    private EDiscussion discussion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reply_to_id", updatable = false)
    private Contribution replyTo;

    @Column(name = "reply_count", nullable = false)
    @OptimisticLock(excluded = true)
    private int replyCount;

    @Column(nullable = false, updatable = false)
    private boolean late;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, columnDefinition = "varchar(30)")
    private StakeholderType stakeholder;

    @Column(length = 200)
    private String organisation;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_number", insertable = false, updatable = false)
    @SQLRestriction("original_type = 'CONTRIBUTION'")
    private List<Translation> translations = new ArrayList<>();

    protected Contribution() {}

    Contribution(EDiscussion discussion, int number, Target target, Member author, Body body, Instant createdAt) {
        super(number, author, body, createdAt);
        this.discussion = discussion;
        question = target.question();
        replyTo = target.answered();
        late = createdAt.isAfter(discussion.getCloses());
        said(author.getStakeholder(), author.getOrganisation());
    }

    /**
     * What a contribution speaks to.
     *
     * @param question null for the discussion as a whole
     * @param answered the contribution that it answers; null for none
     */
    public record Target(Question question, Contribution answered) {

        /** @param question null for the discussion as a whole */
        public static Target question(Question question) {
            return new Target(question, null);
        }

        /** Answers are one level deep: what answers an answer stands beside it. */
        public static Target answer(Contribution to) {
            return new Target(to.question, to.replyTo == null ? to : to.replyTo);
        }
    }

    /** Counts an answer to it that can be read from now on, or not any more. */
    void answered(int more) {
        replyCount += more;
    }

    /** From which side it was said, where that is known better than from the author's present profile. */
    public final void said(StakeholderType from, String organisationThen) {
        stakeholder = from;
        organisation = organisationThen;
    }

    /** What members made of it in other languages. */
    public List<Translation> getTranslations() {
        return translations;
    }

    /** Null when it is about the discussion as a whole. */
    public Question getQuestion() {
        return question;
    }

    /** The contribution that it answers, which answers none itself; null for none. */
    public Contribution getReplyTo() {
        return replyTo;
    }

    /** How many answers to it can be read. */
    public int getReplyCount() {
        return replyCount;
    }

    /** Whether it came after the closing, while that was still possible. */
    public boolean isLate() {
        return late;
    }

    public EDiscussion getDiscussion() {
        return discussion;
    }
}
