package org.m4d.portal.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ledger.internal.LedgerNotices;
import org.m4d.portal.ledger.internal.Recommendations;
import org.m4d.portal.member.Member;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;
import org.m4d.portal.synthesis.SummaryStatement;

/** What teams and addressees do in the ledger: recommend, answer, report, judge. Each deed stands in the history from then on. */
@Stateless
public class RecommendationService {

    @Inject
    Recommendations recommendations;

    @Inject
    Standings standings;

    @Inject
    LedgerNotices notices;

    @Inject
    LedgerRules rules;

    @Inject
    Markdown markdown;

    @Inject
    AttachmentUse attachments;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** What the one who acts may do with a recommendation now. */
    @PermitAll
    public OwnRights rights(long id) {
        Recommendation recommendation = recommendations.get(id);
        Actor actor = acting.actor();
        Standing standing = standings.of(actor, recommendation);
        RecommendationState state = recommendation.getState();
        List<RecommendationStep> steps = Arrays.stream(RecommendationStep.values())
                .filter(step -> LedgerPolicy.mayTake(standing, step, state))
                .toList();
        return new OwnRights(
                steps.stream().map(RecommendationStep::id).toList(),
                steps.stream()
                        .filter(step -> LedgerPolicy.records(standing, step))
                        .map(RecommendationStep::id)
                        .toList(),
                LedgerPolicy.mayChange(standing, state),
                LedgerPolicy.mayBringEvidence(actor, state));
    }

    /** Whether the one who acts may recommend something in the name of a discussion now. */
    @PermitAll
    public boolean mayRecommend(long discussion) {
        Actor actor = acting.actor();
        return actor.registered()
                && recommendations
                        .discussion(discussion)
                        .filter(found -> LedgerPolicy.mayRecommend(
                                actor, found.facilitatedBy(actor.memberId()), found.state(clock.instant())))
                        .isPresent();
    }

    /**
     * The e-mail address of an addressee, which nobody but the team sees.
     *
     * @return null when there is none
     * @throws NotAllowed when the actor is not in the team
     */
    @RequiresRole(value = Role.FACILITATOR, use = Use.READ)
    public String contact(long id) {
        Actor actor = acting.member();
        Recommendation recommendation = recommendations.get(id);
        if (!standings.of(actor, recommendation).team()) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        return recommendation.getContact();
    }

    /**
     * Recommends something in the name of a discussion. Its addressee's people and the team are told.
     *
     * @param idempotencyKey sent again, it gives the recommendation that it gave before; may be null
     * @throws NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when the discussion has not come to its end
     * @throws InvalidInput when there is no such organisation or no such statement, or the deadline is over
     */
    @RequiresRole(Role.FACILITATOR)
    public ContentRef recommend(long discussionId, @NotNull @Valid RecommendationInput input, String idempotencyKey) {
        Actor actor = acting.member();
        Instant now = clock.instant();
        rules.check(input, Deadlines.today(now).plusDays(1));
        return writes.once(actor.memberId(), "ledger.recommend:" + discussionId, idempotencyKey, () -> {
            EDiscussion discussion = recommendations.lockedDiscussion(discussionId);
            LedgerPolicy.checkRecommend(actor, discussion.facilitatedBy(actor.memberId()), discussion.state(now));
            RecommendationParts parts = new RecommendationParts(
                    markdown.render(input.body(), input.lang()),
                    addressee(input),
                    statement(discussionId, input, null));
            Member by = recommendations.member(actor.memberId());
            Recommendation recommendation = recommendations.add(
                    new Recommendation(discussion, recommendations.nextNumber(discussionId), by, input, parts, now));
            ContentRef ref = ref(recommendation);
            attachments.claim(ref, parts.body().html());
            recommendations.add(new LedgerEntry(recommendation, LedgerDeed.RECOMMEND, by, Capacity.TEAM, now).dated());
            done(recommendation, LedgerDeed.RECOMMEND, actor);
            return ref;
        });
    }

    /** @throws InvalidInput when there is no such organisation */
    private Organisation addressee(RecommendationInput input) {
        return input.organisation() == null
                ? null
                : recommendations
                        .organisation(input.organisation())
                        .filter(found -> found.getState() == PostingState.SHOWN)
                        .orElseThrow(() -> InvalidInput.of("organisation", "error.choice"));
    }

    /**
     * The statement that it follows from.
     *
     * @param present the one that it followed from before, which it may keep also when it was taken out of the summary; else null
     * @throws InvalidInput when the discussion's summary has no such statement
     */
    private SummaryStatement statement(long discussion, RecommendationInput input, SummaryStatement present) {
        if (input.statement() == null) {
            return null;
        }
        if (present != null && present.getId().equals(input.statement())) {
            return present;
        }
        return recommendations
                .statement(discussion, input.statement())
                .orElseThrow(() -> InvalidInput.of("statement", "error.ledger.statement"));
    }

    /**
     * Changes a recommendation: its deadline, with a reason, until it is settled; its words and its addressee until somebody has answered.
     *
     * @param version the version that was edited
     * @throws NotAllowed when the actor is not in the team
     * @throws Conflict when it was changed elsewhere meanwhile, or its state does not admit this change
     */
    @RequiresRole(Role.FACILITATOR)
    public void change(long id, @NotNull @Valid RecommendationInput input, long version) {
        Actor actor = acting.member();
        Recommendation recommendation = recommendations.locked(id);
        Standing standing = standings.of(actor, recommendation);
        LedgerPolicy.checkChange(standing, recommendation.getState());
        check(version, recommendation);
        Instant now = clock.instant();
        boolean moves = recommendation.moves(input.deadline());
        rules.check(input, moves ? Deadlines.today(now).plusDays(1) : null);
        if (moves && input.reason() == null) {
            throw InvalidInput.of("reason", "error.ledger.deadline-reason");
        }
        Organisation addressee = addressee(input);
        if (standing.speaks() && !Objects.equals(addressee, recommendation.getOrganisation())) {
            throw new NotAllowed("error.ledger.own-promise");
        }
        RecommendationParts parts = new RecommendationParts(
                markdown.render(input.body(), input.lang()),
                addressee,
                statement(recommendation.getDiscussion().getId(), input, recommendation.getStatement()));
        boolean reworded = recommendation.change(input, parts, now);
        Member by = recommendations.member(actor.memberId());
        Capacity as = Capacity.TEAM;
        if (reworded) {
            attachments.claim(ref(recommendation), parts.body().html());
            recommendations.add(new LedgerEntry(recommendation, LedgerDeed.REWORD, by, as, now));
            done(recommendation, LedgerDeed.REWORD, actor);
        }
        if (moves) {
            recommendations.add(new LedgerEntry(recommendation, LedgerDeed.MOVE_DEADLINE, by, as, now)
                    .dated()
                    .saying(input.reason(), input.lang(), null));
            done(recommendation, LedgerDeed.MOVE_DEADLINE, actor);
        }
    }

    /**
     * Takes a step: answers, reports, judges, ends.
     *
     * @param version the version that was looked at
     * @throws NotAllowed when the step is not the actor's to take
     * @throws Conflict when it was changed elsewhere meanwhile, or its state does not admit the step
     * @throws InvalidInput when the team records what an addressee said and names no source, or no recommendation takes the place of this one
     */
    @RequiresRole(Role.MEMBER)
    public void take(long id, @NotNull @Valid StepInput input, long version) {
        Actor actor = acting.member();
        RecommendationStep step = input.known();
        Recommendation recommendation = recommendations.locked(id);
        Standing standing = standings.of(actor, recommendation);
        LedgerPolicy.checkTake(standing, step, recommendation.getState());
        check(version, recommendation);
        boolean records = LedgerPolicy.records(standing, step);
        rules.check(input, records);
        if (step == RecommendationStep.SUPERSEDE) {
            recommendation.succeededBy(successor(recommendation, input));
        }
        Instant now = clock.instant();
        LedgerDeed deed = LedgerDeed.of(step);
        LedgerEntry entry = new LedgerEntry(
                        recommendation,
                        deed,
                        recommendations.member(actor.memberId()),
                        step.by() == RecommendationStep.By.ADDRESSEE && !records ? Capacity.ADDRESSEE : Capacity.TEAM,
                        now)
                .saying(input.text(), input.lang(), records ? input.source() : null);
        recommendations.add(entry);
        recommendation.take(step, entry, now);
        done(recommendation, deed, actor);
    }

    private Recommendation successor(Recommendation recommendation, StepInput input) {
        return recommendations
                .find(input.successor())
                .filter(found -> !found.getId().equals(recommendation.getId()))
                .filter(found -> found.getState() != RecommendationState.WITHDRAWN
                        && found.getState() != RecommendationState.SUPERSEDED)
                .orElseThrow(() -> InvalidInput.of("successor", "error.ledger.successor"));
    }

    private static void check(long version, Recommendation recommendation) {
        if (recommendation.getVersion() != version) {
            throw Conflict.staleVersion();
        }
    }

    private void done(Recommendation recommendation, LedgerDeed deed, Actor actor) {
        ContentRef ref = ref(recommendation);
        audit.record("ledger." + deed.id(), ref, recommendation.getState().id() + ", " + recommendation.getDeadline());
        notices.tell(recommendation, NoticeKind.LEDGER, actor.memberId());
        changes.fire(new ContentChanged(ref));
    }

    private static ContentRef ref(Recommendation recommendation) {
        return new ContentRef(ContentType.RECOMMENDATION, recommendation.getId());
    }
}
