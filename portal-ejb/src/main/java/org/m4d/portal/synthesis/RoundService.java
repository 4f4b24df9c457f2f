package org.m4d.portal.synthesis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.synthesis.internal.Answers;
import org.m4d.portal.synthesis.internal.AskedMembers;
import org.m4d.portal.synthesis.internal.Rounds;
import org.m4d.portal.synthesis.internal.Summaries;

/** The steps of an e-discussion from its synthesis to its publication, each taken by its team. */
@Stateless
public class RoundService {

    @Inject
    EDiscussionCourse course;

    @Inject
    Summaries summaries;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    AskedMembers asked;

    @Inject
    SummaryRules rules;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<SummaryPublished> published;

    /**
     * Begins to sum a closed discussion up. Late contributions end with it.
     *
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void begin(long id) {
        EDiscussion discussion = run(id);
        step(discussion, EDiscussionStep.SYNTHESISE);
        summaries.begin(id);
    }

    /**
     * Puts the summary to those who are asked. Answers of the round before to words that are the same count on.
     *
     * @throws InvalidInput naming each statement that rests on nothing, and what is wrong with the round; also when all members are to be asked
     *     less than {@value SummaryRules#DAYS_BETWEEN} days after they were asked before
     * @throws Conflict when the discussion's state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void ask(long id, @NotNull @Valid RoundInput input) {
        rules.check(input, clock.instant());
        EDiscussion discussion = run(id);
        if (!EDiscussionStep.ASK.startsIn(discussion.state(clock.instant()))) {
            throw new Conflict("error.ediscussion.step");
        }
        SummaryRules.checkRate(input.asks(), rounds.all(id), clock.instant());
        checkFounded(id);
        long by = acting.member().memberId();
        Optional<EndorsementRound> before = rounds.latest(id);
        EndorsementRound round = rounds.add(new EndorsementRound(
                id,
                before.map(EndorsementRound::getNumber).orElse(0) + 1,
                input,
                summaries.member(by),
                clock.instant()));
        before.ifPresent(last -> answers.carry(last, round));
        step(discussion, EDiscussionStep.ASK);
        asked.ask(round, by);
    }

    /** The first day, in UTC, on which all members may be asked again; empty when they may be asked today. */
    @PermitAll
    public Optional<LocalDate> membersAgain(long id) {
        return SummaryRules.membersAgain(rounds.all(id), clock.instant());
    }

    private void checkFounded(long id) {
        List<Long> statements = summaries.ids(id);
        Set<Long> founded = new HashSet<>(summaries.founded(id));
        Map<Integer, Long> unfounded = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!founded.contains(statements.get(i))) {
                unfounded.put(i + 1, statements.get(i));
            }
        }
        SummaryRules.checkFounded(statements.size(), unfounded);
    }

    /**
     * Takes the summary back, to put it again in another round. A round that still runs ends with it.
     *
     * @throws Conflict when the discussion's state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void revise(long id) {
        EDiscussion discussion = run(id);
        step(discussion, EDiscussionStep.REVISE);
        end(discussion, round(id));
    }

    /**
     * Publishes the summary as it was endorsed. From then on nothing of it changes here.
     *
     * @throws Conflict when the round has not ended, or the discussion's state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void publish(long id) {
        EDiscussion discussion = run(id);
        if (EDiscussionStep.PUBLISH.startsIn(discussion.state(clock.instant()))) {
            EndorsementRound round = round(id);
            round.requireOver(clock.instant());
            end(discussion, round);
            step(discussion, EDiscussionStep.PUBLISH);
            published.fire(
                    new SummaryPublished(id, round.getNumber(), acting.member().memberId(), clock.instant()));
        } else {
            throw new Conflict("error.ediscussion.step");
        }
    }

    private EndorsementRound round(long id) {
        return rounds.latest(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private void end(EDiscussion discussion, EndorsementRound round) {
        if (round.close(clock.instant())) {
            course.note(discussion, EDiscussionDeed.ROUND_END, null, round.getEnds());
        }
    }

    private EDiscussion run(long id) {
        Actor actor = acting.member();
        EDiscussion discussion = course.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        return discussion;
    }

    private void step(EDiscussion discussion, EDiscussionStep step) {
        course.take(discussion, step, summaries.member(acting.member().memberId()));
        audit.record("ediscussion." + step.id(), new ContentRef(ContentType.EDISCUSSION, discussion.getId()), null);
    }
}
