package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Revisions;
import org.m4d.portal.synthesis.EndorsementRound;
import org.m4d.portal.synthesis.SummaryStatement;

/** Other words for a statement, and what follows from them while it is being endorsed. */
@ApplicationScoped
public class Corrections {

    @Inject
    EDiscussionCourse course;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    AskedMembers asked;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /** @throws Conflict when the round has ended: nobody could answer other words any more */
    public void requireRunning(long discussion) {
        rounds.latest(discussion).ifPresent(round -> round.requireRunning(clock.instant()));
    }

    /**
     * Puts a statement in other words, which keeps the ones before. While it is being endorsed, this stands in the discussion's log, and
     * whoever answered those is told that the answer counts no more.
     *
     * @param statement with its row locked
     */
    public void reword(EDiscussion discussion, SummaryStatement statement, Body words, Member by) {
        revisions.keep(statement.ref(), statement.state());
        boolean correction = discussion.state(clock.instant()).admits(Act.CORRECT_SYNTHESIS);
        List<Long> owners = correction ? owners(statement) : List.of();
        statement.reword(words, by, clock.instant());
        if (correction) {
            course.note(discussion, EDiscussionDeed.CORRECT, by, clock.instant());
            asked.lapsed(statement, owners, by.getId());
        }
    }

    private List<Long> owners(SummaryStatement statement) {
        EndorsementRound round = rounds.latest(statement.getDiscussion()).orElseThrow();
        return answers.owners(round, statement);
    }
}
