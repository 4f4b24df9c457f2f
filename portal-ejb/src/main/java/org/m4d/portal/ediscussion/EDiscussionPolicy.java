package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * Who may do what in e-discussions. Everybody reads; members propose, and contribute while it is open; those who are appointed to one
 * facilitate that one. The realm role facilitator alone opens a discussion, takes up proposals, and can be appointed.
 */
public final class EDiscussionPolicy {

    private EDiscussionPolicy() {}

    public static boolean mayOpen(Actor actor) {
        return actor.registered() && actor.has(Role.FACILITATOR);
    }

    /** @param facilitatesIt whether the actor is one of this discussion's facilitators */
    public static boolean mayChange(Actor actor, boolean facilitatesIt) {
        return mayOpen(actor) && facilitatesIt;
    }

    /** Whether the actor takes proposals up or declines them. */
    public static boolean mayAnswer(Actor actor, EDiscussionState state) {
        return mayOpen(actor) && state == EDiscussionState.PROPOSED;
    }

    /** Whether the actor may support a proposal of somebody else. */
    public static boolean maySupport(Actor actor, Long proposedBy, EDiscussionState state) {
        return actor.registered()
                && actor.has(Role.MEMBER)
                && state.admits(Act.SUPPORT)
                && (proposedBy == null || !actor.is(proposedBy));
    }

    /** Whether the actor may put a proposal in other words, or withdraw it. */
    public static boolean mayReword(Actor actor, Long proposedBy, EDiscussionState state) {
        return actor.registered() && proposedBy != null && actor.is(proposedBy) && state.admits(Act.REWORD);
    }

    /** @param taken whether contributions are taken at present */
    public static boolean mayContribute(Actor actor, boolean taken) {
        return actor.registered() && actor.has(Role.MEMBER) && taken;
    }

    /**
     * Authors change their words while contributions are taken, moderators at any time.
     *
     * @param taken whether contributions are taken at present
     */
    public static boolean mayEdit(Actor actor, long authorId, boolean taken) {
        return actor.registered() && (actor.has(Role.MODERATOR) || (actor.is(authorId) && taken));
    }

    /** @throws NotAllowed when the actor does not facilitate this discussion */
    public static void checkChange(Actor actor, EDiscussion discussion) {
        if (!mayChange(actor, actor.registered() && discussion.facilitatedBy(actor.memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
    }

    static void checkSupport(Actor actor, EDiscussion discussion, EDiscussionState state) {
        if (!state.admits(Act.SUPPORT)) {
            throw new Conflict("error.ediscussion.step");
        }
        if (!maySupport(actor, proposer(discussion), state)) {
            throw new NotAllowed("error.ediscussion.own-proposal");
        }
    }

    static void checkReword(Actor actor, EDiscussion discussion, EDiscussionState state) {
        Long proposer = proposer(discussion);
        if (proposer == null || !actor.is(proposer)) {
            throw new NotAllowed("error.ediscussion.not-proposer");
        }
        if (!mayReword(actor, proposer, state)) {
            throw new Conflict("error.ediscussion.step");
        }
    }

    private static Long proposer(EDiscussion discussion) {
        return discussion.getProposedBy() == null
                ? null
                : discussion.getProposedBy().getId();
    }

    static void checkContribute(Actor actor, EDiscussion discussion, Instant now) {
        if (!mayContribute(actor, discussion.takesContributions(now))) {
            throw shut(discussion.state(now));
        }
    }

    /** As {@link #mayEdit(Actor, long, boolean)}; what was taken away is brought back before it is edited. */
    public static boolean mayEdit(Actor actor, long authorId, boolean taken, PostingState posting) {
        boolean there = posting == PostingState.SHOWN || posting == PostingState.WAITING;
        return there && mayEdit(actor, authorId, taken);
    }

    /** Whether the actor may read a discussion: all but proposals that were taken away, which their proposers and moderators read. */
    public static boolean mayRead(Actor actor, EDiscussion discussion) {
        return discussion.getPosting() == PostingState.SHOWN
                || (discussion.getProposedBy() != null
                        && PostingPolicy.mayOpen(
                                actor, discussion.getProposedBy().getId(), discussion.getPosting()));
    }

    /** @throws NotFound which says why, when it is a proposal that was taken away and not the actor's to read */
    static void checkRead(Actor actor, EDiscussion discussion) {
        if (!mayRead(actor, discussion)) {
            throw new NotFound(
                    discussion.getPosting() == PostingState.WITHDRAWN
                            ? "error.proposal-withdrawn"
                            : "error.proposal-removed");
        }
    }

    /**
     * What was taken away is brought back before anything else is done with it.
     *
     * @throws Conflict when a proposal was taken away
     */
    public static void checkThere(PostingState posting) {
        if (posting != PostingState.SHOWN) {
            throw new Conflict("error.proposal-away");
        }
    }

    /** @throws NotFound when its words are not to be read */
    static void checkOpen(Actor actor, Contribution contribution) {
        if (!PostingPolicy.mayOpen(actor, contribution.getAuthor().getId(), contribution.getState())) {
            throw new NotFound();
        }
    }

    static void checkEdit(Actor actor, Contribution contribution, Instant now) {
        checkOpen(actor, contribution);
        if (contribution.getState() == PostingState.WITHDRAWN || contribution.getState() == PostingState.REMOVED) {
            throw new Conflict("error.posting-state");
        }
        EDiscussion discussion = contribution.getDiscussion();
        if (!mayEdit(actor, contribution.getAuthor().getId(), discussion.takesContributions(now))) {
            if (actor.is(contribution.getAuthor().getId())) {
                throw shut(discussion.state(now));
            }
            throw new NotAllowed("error.contribution-not-yours");
        }
    }

    private static Conflict shut(EDiscussionState state) {
        return new Conflict(
                switch (state) {
                    case PROPOSED, ANNOUNCED -> "error.ediscussion.not-open-yet";
                    case DECLINED, CANCELLED -> "error.ediscussion.does-not-take-place";
                    case OPEN, CLOSED, SYNTHESIS, ENDORSEMENT, PUBLISHED -> "error.ediscussion.closed";
                });
    }
}
