package org.m4d.portal.synthesis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Revisions;
import org.m4d.portal.synthesis.internal.CitableContributions;
import org.m4d.portal.synthesis.internal.Rounds;
import org.m4d.portal.synthesis.internal.Summaries;
import org.m4d.portal.synthesis.internal.SummaryReading;
import org.m4d.portal.synthesis.internal.VoiceReading;

/** What e-discussions came to, as everybody reads it, from the first draft on. */
@Stateless
public class SummaryService {

    @Inject
    EDiscussionCourse course;

    @Inject
    Summaries summaries;

    @Inject
    SummaryReading reading;

    @Inject
    VoiceReading voices;

    @Inject
    CitableContributions citable;

    @Inject
    Rounds rounds;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such discussion, or nobody has begun to sum it up */
    @PermitAll
    public SummaryView summary(long id) {
        return reading.summary(course.get(id), clock.instant());
    }

    /** The summary, if somebody has begun it. */
    @PermitAll
    public Optional<SummaryView> find(long id) {
        return summaries.find(id).map(begun -> summary(id));
    }

    /** @throws NotFound when the summary has no such heading */
    @PermitAll
    public HeadingView heading(long id, long heading) {
        SummaryHeading found = summaries.heading(id, heading);
        return new HeadingView(found.getId(), found.getWords(), found.getLang(), found.getVersion());
    }

    /** @throws NotFound when the summary has no such statement, or no longer */
    @PermitAll
    public StatementView statement(long id, long statement) {
        return summary(id)
                .statements()
                .filter(one -> one.id() == statement)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The Markdown of a statement, for editing. */
    @PermitAll
    public String source(long id, long statement) {
        return summaries.statement(id, statement).getBody().source();
    }

    /** How a statement was worded over time, newest first: the wording with a number is the one that answers name. */
    @PermitAll
    public List<RevisionView> wordings(long id, long statement) {
        SummaryStatement found = summaries.statement(id, statement);
        return revisions.history(found.ref(), found.state());
    }

    /** The rounds of endorsement, the latest first. */
    @PermitAll
    public List<RoundView> rounds(long id) {
        summaries.get(id);
        return rounds.all(id).stream().map(round -> round.view(clock.instant())).toList();
    }

    /**
     * The answers to a statement in the present round or the last one, in the order in which they came, also those that lapsed.
     *
     * @param verdict as {@link Verdict#id()} has it; null or blank for all
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<VoiceView> voices(long id, long statement, String verdict, String after, int limit) {
        summaries.statement(id, statement);
        Verdict wanted = verdict == null || verdict.isBlank()
                ? null
                : Verdict.of(verdict).orElseThrow(() -> InvalidInput.of("verdict", "error.choice"));
        return rounds.latest(id)
                .map(round -> voices.of(round.getId(), statement, wanted, after, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /**
     * The contributions that can be read, in the order of their numbers, with how often the summary cites them.
     *
     * @param used only those that are cited, or that are not; null for all
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<CitableContribution> contributions(long id, Boolean used, String after, int limit) {
        summaries.get(id);
        return citable.of(id, used, after, limit);
    }

    /** Which statements of a discussion's summary cite these contributions; none while nobody has begun to sum it up. */
    @PermitAll
    public List<Citing> citing(long id, Collection<Long> contributions) {
        return reading.citing(id, contributions);
    }
}
