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
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ledger.RecommendationState.Act;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Body;
import org.m4d.portal.synthesis.SummaryStatement;

/**
 * What an e-discussion recommends to somebody, until when, and what has become of it. It goes from state to state by {@link RecommendationStep}
 * alone. What it counts and when its people are reminded makes no new version, so that nobody's form is outdated by it.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = 200)
    private String title;

    @Embedded
    private Body body;

    /** One that is taken out of the summary keeps its row and its words, so that this goes on to say what it followed from. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private SummaryStatement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "addressee_name", length = 200)
    private String addresseeName;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(length = 254)
    private String contact;

    @Column(nullable = false)
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, columnDefinition = "varchar(20)")
    private RecommendationState state;

    /** Whether its deadline counts no more: kept beside the state, so that lists read along an index. */
    @Column(nullable = false)
    private boolean settled;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_id")
    private LedgerEntry answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Recommendation successor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by_id", updatable = false)
    private Member createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** When it last went a step or was changed. */
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "supporting", nullable = false)
    @OptimisticLock(excluded = true)
    private int supporting;

    @Column(name = "contradicting", nullable = false)
    @OptimisticLock(excluded = true)
    private int contradicting;

    @Column(name = "last_evidence", nullable = false)
    @OptimisticLock(excluded = true)
    private int lastEvidence;

    @Column(name = "next_reminder")
    @OptimisticLock(excluded = true)
    private LocalDate nextReminder;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Recommendation() {}

    /**
     * One that is put to its addressee.
     *
     * @param number within its discussion
     */
    public Recommendation(
            EDiscussion discussion,
            int number,
            Member by,
            RecommendationInput input,
            RecommendationParts parts,
            Instant at) {
        this.discussion = discussion;
        this.number = number;
        createdBy = by;
        createdAt = at;
        state = RecommendationState.ASKED;
        word(input, parts);
        due(input.deadline(), at);
    }

    /**
     * Takes over what the team changed.
     *
     * @return whether its words or its addressee are others than before
     * @throws Conflict when the state does not admit it
     */
    public boolean change(RecommendationInput input, RecommendationParts parts, Instant at) {
        if (!state.admits(Act.MOVE_DEADLINE)) {
            throw new Conflict("error.ledger.step");
        }
        boolean reworded = !says(input, parts);
        if (reworded) {
            if (!state.admits(Act.REWORD)) {
                throw new Conflict("error.ledger.answered");
            }
            word(input, parts);
        }
        contact = input.contact();
        if (moves(input.deadline())) {
            due(input.deadline(), at);
        }
        changedAt = at;
        return reworded;
    }

    /** Whether a deadline is another than the present one. */
    public boolean moves(LocalDate to) {
        return !deadline.equals(to);
    }

    private boolean says(RecommendationInput input, RecommendationParts parts) {
        Organisation other = parts.organisation();
        return title.equals(input.title().strip())
                && body.source().equals(input.body())
                && body.language().equals(input.lang())
                && Objects.equals(idOf(statement), idOf(parts.statement()))
                && Objects.equals(idOf(organisation), idOf(other))
                && Objects.equals(addresseeName, other == null ? input.addressee() : null)
                && country.equals(countryOf(input, other));
    }

    private static Long idOf(Organisation one) {
        return one == null ? null : one.getId();
    }

    private static Long idOf(SummaryStatement one) {
        return one == null ? null : one.getId();
    }

    private static String countryOf(RecommendationInput input, Organisation one) {
        return one == null ? input.country() : one.getCountry();
    }

    private void word(RecommendationInput input, RecommendationParts parts) {
        title = input.title().strip();
        body = parts.body();
        statement = parts.statement();
        organisation = parts.organisation();
        addresseeName = organisation == null ? input.addressee() : null;
        country = countryOf(input, organisation);
        contact = input.contact();
    }

    private void due(LocalDate day, Instant at) {
        deadline = day;
        changedAt = at;
        nextReminder = new ReminderPlan(day).next(Deadlines.today(at));
    }

    /**
     * Goes a step.
     *
     * @param entry what is written down of it; an answer stands beside the recommendation from then on
     * @throws Conflict when its state does not admit it
     */
    public void take(RecommendationStep step, LedgerEntry entry, Instant at) {
        if (!step.startsIn(state)) {
            throw new Conflict("error.ledger.step");
        }
        boolean wasDue = state.admits(Act.DUE);
        state = step.to();
        settled = !state.admits(Act.DUE);
        changedAt = at;
        if (step.words() == RecommendationStep.Words.ANSWER) {
            answer = entry;
        }
        if (settled) {
            nextReminder = null;
        } else if (!wasDue) {
            nextReminder = new ReminderPlan(deadline).next(Deadlines.today(at));
        }
    }

    /** Another one takes its place, by the step that says so. */
    public void succeededBy(Recommendation other) {
        successor = other;
    }

    /**
     * Those who are to act are reminded now.
     *
     * @return the day on which the reminder was due; empty when none is due, as when another server was faster
     */
    public Optional<LocalDate> remind(LocalDate today) {
        if (nextReminder == null || nextReminder.isAfter(today)) {
            return Optional.empty();
        }
        ReminderPlan plan = new ReminderPlan(deadline);
        nextReminder = plan.next(today);
        return plan.latest(today);
    }

    /** The number of the next piece of evidence. The caller holds the row's lock. */
    public int nextEvidence() {
        return ++lastEvidence;
    }

    /**
     * Counts evidence that can be read from now on, or not any more.
     *
     * @param more 1 or -1
     */
    public void count(EvidenceKind kind, int more) {
        switch (kind) {
            case SUPPORTS -> supporting += more;
            case CONTRADICTS -> contradicting += more;
        }
    }

    /** Remembers under which key an import brought it. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public boolean overdue(LocalDate today) {
        return Deadlines.overdue(state, deadline, today);
    }

    public Long getId() {
        return id;
    }

    public EDiscussion getDiscussion() {
        return discussion;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public Body getBody() {
        return body;
    }

    /** Null when it follows from no single statement. */
    public SummaryStatement getStatement() {
        return statement;
    }

    /** Null when the addressee is not on the portal. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** Null when the addressee is an organisation of the portal. */
    public String getAddresseeName() {
        return addresseeName;
    }

    public String getCountry() {
        return country;
    }

    /** For the team alone; null when there is none. */
    public String getContact() {
        return contact;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public RecommendationState getState() {
        return state;
    }

    /** The last answer; null while there is none. */
    public LedgerEntry getAnswer() {
        return answer;
    }

    /** Null unless another one took its place. */
    public Recommendation getSuccessor() {
        return successor;
    }

    public Member getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public int getSupporting() {
        return supporting;
    }

    public int getContradicting() {
        return contradicting;
    }

    public long getVersion() {
        return version;
    }
}
