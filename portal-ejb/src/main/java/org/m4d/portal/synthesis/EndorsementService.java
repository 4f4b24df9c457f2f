package org.m4d.portal.synthesis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;
import org.m4d.portal.synthesis.internal.Answers;
import org.m4d.portal.synthesis.internal.Rounds;
import org.m4d.portal.synthesis.internal.Summaries;
import org.m4d.portal.synthesis.internal.VoiceReading;

/** What members say to a summary, statement by statement, and what is answered to them. */
@Stateless
public class EndorsementService {

    @Inject
    EDiscussionCourse course;

    @Inject
    Summaries summaries;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    VoiceReading voices;

    @Inject
    SummaryRules rules;

    @Inject
    LanguageTags languages;

    @Inject
    AuditLog audit;

    @Inject
    PostingGate gate;

    @Inject
    Markdown markdown;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** Whether the one who acts is asked, and can answer now. */
    @PermitAll
    public boolean mayAnswer(long id) {
        Actor actor = acting.actor();
        Instant now = clock.instant();
        return actor.registered()
                && actor.has(Role.MEMBER)
                && (actor.restriction() == null || !actor.restriction().forbids(Use.WRITE, now))
                && course.get(id).state(now).admits(Act.ENDORSE)
                && rounds.latest(id)
                        .filter(round -> round.running(now) && answers.asks(round, actor.memberId()))
                        .isPresent();
    }

    /** What the one who acts said in the present round, or in the last one: the last answer to each statement. */
    @PermitAll
    public List<OwnAnswer> own(long id) {
        Actor actor = acting.actor();
        return actor.registered()
                ? rounds.latest(id)
                        .map(round -> voices.own(round.getId(), actor.memberId()))
                        .orElse(List.of())
                : List.of();
    }

    /**
     * Answers statements: all of them, or none when one cannot be taken. An answer that was given before is replaced; one that says the same
     * stays as it is.
     *
     * @throws InvalidInput naming each field that cannot stay as it is
     * @throws NotAllowed when the actor is not among those who are asked
     * @throws Conflict when a statement was put in other words since it was read, or the round has ended
     */
    @RequiresRole(Role.MEMBER)
    public void answer(
            long id,
            @NotEmpty(message = "error.summary.nothing-answered") @Size(max = SynthesisService.MOST_STATEMENTS)
                    List<@NotNull @Valid AnswerInput> given) {
        Actor actor = acting.member();
        rules.check(given);
        Instant now = clock.instant();
        course.get(id).require(Act.ENDORSE, now);
        EndorsementRound round = rounds.latest(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new Conflict("error.ediscussion.step"));
        round.requireRunning(now);
        if (!answers.asks(round, actor.memberId())) {
            throw new NotAllowed("error.summary.not-asked");
        }
        List<Long> ids = given.stream().map(AnswerInput::statement).toList();
        Map<Long, SummaryStatement> statements = answers.shared(id, ids);
        given.forEach(answer -> checkWording(answer, statements));
        Map<Long, StatementAnswer> before = answers.present(round, actor.memberId(), ids);
        Member member = summaries.member(actor.memberId());
        admit(actor, member, given);
        Set<Long> withheld = answers.withheld(actor.memberId(), ids);
        given.forEach(answer -> {
            StatementAnswer present = before.get(answer.statement());
            if (present == null) {
                StatementAnswer said =
                        new StatementAnswer(round, statements.get(answer.statement()), member, answer, now);
                if (withheld.contains(answer.statement())) {
                    said.withhold();
                }
                answers.add(said);
            } else if (!present.says(answer)) {
                present.say(answer, now);
            }
        });
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id));
    }

    /** Reasons are read by everybody at once: whoever's first words wait for a moderator gives none yet. */
    private void admit(Actor actor, Member member, List<AnswerInput> given) {
        List<AnswerInput> reasoned =
                given.stream().filter(answer -> answer.because() != null).toList();
        if (reasoned.isEmpty()) {
            return;
        }
        String reasons = reasoned.stream().map(AnswerInput::because).collect(Collectors.joining("\n\n"));
        Body body = markdown.render(reasons, reasoned.getFirst().lang());
        if (gate.admit(actor, member, body) == PostingState.WAITING) {
            throw new NotAllowed("error.ediscussion.newcomer");
        }
    }

    private static void checkWording(AnswerInput answer, Map<Long, SummaryStatement> statements) {
        SummaryStatement statement = statements.get(answer.statement());
        if (statement == null) {
            throw new NotFound();
        }
        if (statement.getWording() != answer.wording()) {
            throw new Conflict("error.summary.reworded");
        }
    }

    /** @throws NotFound when the discussion has no such answer */
    @PermitAll
    public VoiceView voice(long id, long answer) {
        return voices.one(answers.get(id, answer).getId());
    }

    /**
     * Answers somebody who dissents, in the name of the team; what was answered before is replaced.
     *
     * @param version the version of the dissent that was read
     * @throws NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when it was changed meanwhile, is no dissent from the statement's present words, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void reply(long id, long answer, @NotNull @Valid ReplyInput input, long version) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        EDiscussion discussion = course.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        discussion.require(Act.ANSWER_DISSENT, clock.instant());
        StatementAnswer found = answers.get(id, answer);
        if (found.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (!found.dissents()) {
            throw new Conflict("error.summary.no-dissent");
        }
        found.reply(input, summaries.member(actor.memberId()), clock.instant());
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id));
    }

    /**
     * Takes the words of a reason from the page, for good unless its author writes others. The answer counts as before.
     *
     * @throws NotFound when the discussion has no such answer
     */
    @RequiresRole(Role.MODERATOR)
    public void withhold(long id, long answer) {
        StatementAnswer found = answers.get(id, answer);
        answers.of(found.getMember().getId(), found.getStatement()).stream()
                .filter(one -> Objects.equals(one.getReason(), found.getReason()))
                .forEach(StatementAnswer::withhold);
        audit.record("summary.withhold", found.getStatement().ref(), "answer " + answer);
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id));
    }
}
