package org.m4d.portal.synthesis;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.synthesis.internal.Corrections;
import org.m4d.portal.synthesis.internal.Summaries;

/**
 * What a team does to write a summary. Each of them holds the discussion's row, so that of two at once one comes second, and its version
 * tells it.
 */
@Stateless
public class SynthesisService {

    public static final int MOST_STATEMENTS = 200;
    public static final int MOST_HEADINGS = 40;

    @Inject
    EDiscussionCourse course;

    @Inject
    Summaries summaries;

    @Inject
    Corrections corrections;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

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

    /**
     * Adds a heading after all others.
     *
     * @param idempotencyKey sent again, it gives the heading that it gave before; may be null
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when its state does not admit it, or there are {@value #MOST_HEADINGS} already
     */
    @RequiresRole(Role.FACILITATOR)
    public ContentRef addHeading(long id, @NotNull @Valid HeadingInput input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "summary.heading:" + id, idempotencyKey, () -> {
            written(id, actor, Act.WRITE_SYNTHESIS);
            List<SummaryHeading> present = summaries.headings(id);
            if (present.size() >= MOST_HEADINGS) {
                throw new Conflict("error.summary.headings", MOST_HEADINGS);
            }
            int at = present.isEmpty() ? 0 : present.getLast().getPosition() + 1;
            SummaryHeading heading = new SummaryHeading(id, input, at);
            summaries.add(heading);
            summaries.get(id).changed();
            return new ContentRef(ContentType.HEADING, heading.getId());
        });
    }

    /**
     * Puts a heading in other words.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void changeHeading(long id, long heading, @NotNull @Valid HeadingInput input, long version) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        rewordable(id, actor);
        SummaryHeading found = summaries.heading(id, heading);
        check(found.getVersion(), version);
        found.word(input);
    }

    /**
     * Removes a heading under which nothing stands.
     *
     * @param version the version that was read
     * @throws Conflict when it was changed elsewhere meanwhile, statements stand under it, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void removeHeading(long id, long heading, long version) {
        Actor actor = acting.member();
        written(id, actor, Act.WRITE_SYNTHESIS);
        SummaryHeading found = summaries.heading(id, heading);
        check(found.getVersion(), version);
        if (summaries.statements(id).stream()
                .anyMatch(one -> one.getHeading().getId().equals(heading))) {
            throw new Conflict("error.summary.heading-holds");
        }
        summaries.remove(found);
        summaries.get(id).changed();
    }

    /**
     * Adds a statement at the end of what stands under its heading.
     *
     * @param idempotencyKey sent again, it gives the statement that it gave before; may be null
     * @throws InvalidInput when there is no such heading, or it cites what is no contribution of the discussion
     * @throws Conflict when the state does not admit it, or there are {@value #MOST_STATEMENTS} already
     */
    @RequiresRole(Role.FACILITATOR)
    public ContentRef addStatement(long id, @NotNull @Valid StatementInput input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "summary.statement:" + id, idempotencyKey, () -> {
            written(id, actor, Act.WRITE_SYNTHESIS);
            SummaryHeading heading = heading(id, input.heading());
            List<SummaryStatement> present = summaries.statements(id);
            if (present.size() >= MOST_STATEMENTS) {
                throw new Conflict("error.summary.statements", MOST_STATEMENTS);
            }
            int at = present.stream()
                            .filter(one -> one.getHeading().getId().equals(heading.getId()))
                            .mapToInt(SummaryStatement::getPosition)
                            .max()
                            .orElse(-1)
                    + 1;
            Body body = markdown.render(input.body(), input.lang());
            SummaryStatement statement =
                    new SummaryStatement(heading, at, body, summaries.member(actor.memberId()), clock.instant());
            statement.cite(cited(id, input.cites(), Set.of()));
            summaries.add(statement);
            summaries.get(id).changed();
            return statement.ref();
        });
    }

    /**
     * Changes what a statement says and cites. While it is being endorsed, other words make the answers to it lapse.
     *
     * @param version the version that was edited
     * @throws InvalidInput when it cites what is no contribution of the discussion
     * @throws Conflict when it was changed elsewhere meanwhile, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void changeStatement(long id, long statement, @NotNull @Valid StatementInput input, long version) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        EDiscussion discussion = rewordable(id, actor);
        SummaryStatement found = summaries.locked(id, statement);
        check(found.getVersion(), version);
        found.cite(cited(id, input.cites(), found.citedNumbers()));
        if (!found.says(input.body(), input.lang())) {
            corrections.reword(
                    discussion, found, markdown.render(input.body(), input.lang()), summaries.member(actor.memberId()));
        }
    }

    /**
     * Takes a statement out of the summary. What was answered to it stays, and counts nowhere.
     *
     * @param version the version that was read
     * @throws Conflict when it was changed elsewhere meanwhile, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void removeStatement(long id, long statement, long version) {
        Actor actor = acting.member();
        written(id, actor, Act.WRITE_SYNTHESIS);
        SummaryStatement found = summaries.locked(id, statement);
        check(found.getVersion(), version);
        found.takeOut();
        summaries.get(id).changed();
        audit.record("summary.remove", found.ref(), null);
    }

    /**
     * Moves a heading or a statement.
     *
     * @param outline the version of the order that the move started from
     * @return the version of the order after it
     * @throws InvalidInput when it names neither or both, or no way to go
     * @throws Conflict when the order was changed elsewhere meanwhile, or the state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public long move(long id, @NotNull MoveInput move, long outline) {
        Actor actor = acting.member();
        written(id, actor, Act.WRITE_SYNTHESIS);
        SummaryOrder order = summaries.get(id);
        order.check(outline);
        Outline before = summaries.outline(id);
        Outline after = move.apply(before);
        if (!after.equals(before)) {
            summaries.order(id, after);
            order.changed();
        }
        return order.getOutline();
    }

    /** The discussion, locked, for a change that this act admits. */
    private EDiscussion written(long id, Actor actor, Act act) {
        EDiscussion discussion = course.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        discussion.require(act, clock.instant());
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, id));
        return discussion;
    }

    /** The same for other words: while it is written, and as a correction while it is being endorsed. */
    private EDiscussion rewordable(long id, Actor actor) {
        EDiscussion discussion = course.locked(id);
        boolean correction = discussion.state(clock.instant()).admits(Act.CORRECT_SYNTHESIS);
        return written(id, actor, correction ? Act.CORRECT_SYNTHESIS : Act.WRITE_SYNTHESIS, correction);
    }

    private EDiscussion written(long id, Actor actor, Act act, boolean correction) {
        EDiscussion discussion = written(id, actor, act);
        if (correction) {
            corrections.requireRunning(id);
        }
        return discussion;
    }

    private SummaryHeading heading(long id, Long heading) {
        return summaries.headings(id).stream()
                .filter(one -> one.getId().equals(heading))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("heading", "error.choice"));
    }

    /** @param before what was cited already: it may stay, also when it cannot be read any more */
    private List<Contribution> cited(long id, Set<Integer> numbers, Set<Integer> before) {
        List<Contribution> found = summaries.contributions(id, numbers, before);
        Set<Integer> known = found.stream().map(Contribution::getNumber).collect(Collectors.toSet());
        numbers.stream()
                .filter(number -> !known.contains(number))
                .min(Integer::compare)
                .ifPresent(unknown -> {
                    throw InvalidInput.of("cites", "error.summary.cite-unknown", Map.of("number", unknown));
                });
        return found;
    }

    private static void check(long present, long edited) {
        if (present != edited) {
            throw Conflict.staleVersion();
        }
    }
}
