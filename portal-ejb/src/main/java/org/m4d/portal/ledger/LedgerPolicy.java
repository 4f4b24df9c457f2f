package org.m4d.portal.ledger;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ledger.RecommendationState.Act;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * Who may do what in the ledger. Everybody reads; the team of a discussion recommends and judges; those who speak for the addressee answer and
 * report; every member brings evidence.
 */
public final class LedgerPolicy {

    private LedgerPolicy() {}

    /** @param facilitatesIt whether the actor is one of the discussion's facilitators */
    public static boolean mayRecommend(Actor actor, boolean facilitatesIt, EDiscussionState state) {
        return EDiscussionPolicy.mayChange(actor, facilitatesIt) && state.admits(EDiscussionState.Act.RECOMMEND);
    }

    /** Whether somebody who stands so takes this step out of this state. */
    public static boolean mayTake(Standing standing, RecommendationStep step, RecommendationState state) {
        return step.startsIn(state) && mayEverTake(standing, step);
    }

    /** Whether the step is hers to take, in whatever state it is possible. */
    static boolean mayEverTake(Standing standing, RecommendationStep step) {
        return switch (step.by()) {
            case TEAM -> standing.team();
            case ADDRESSEE -> standing.within();
            case REFEREE -> standing.team() && !standing.speaks();
        };
    }

    /** Whether whoever takes the step does so for the addressee, and has to say where she knows it from. */
    public static boolean records(Standing standing, RecommendationStep step) {
        return step.by() == RecommendationStep.By.ADDRESSEE && !standing.speaks();
    }

    /** Whether she changes its words or its deadline. */
    public static boolean mayChange(Standing standing, RecommendationState state) {
        return standing.team() && state.admits(Act.MOVE_DEADLINE);
    }

    public static boolean mayBringEvidence(Actor actor, RecommendationState state) {
        return actor.registered() && actor.has(Role.MEMBER) && state.admits(Act.EVIDENCE);
    }

    /**
     * Lets those pass who may recommend.
     *
     * @throws NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when it has not come to its end
     */
    public static void checkRecommend(Actor actor, boolean facilitatesIt, EDiscussionState state) {
        if (!EDiscussionPolicy.mayChange(actor, facilitatesIt)) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        if (!mayRecommend(actor, facilitatesIt, state)) {
            throw new Conflict("error.ledger.not-closed");
        }
    }

    static void checkTake(Standing standing, RecommendationStep step, RecommendationState state) {
        if (!mayEverTake(standing, step)) {
            throw new NotAllowed(
                    switch (step.by()) {
                        case TEAM -> "error.ediscussion.not-facilitator";
                        case ADDRESSEE -> "error.ledger.not-addressee";
                        case REFEREE ->
                            standing.team() ? "error.ledger.own-promise" : "error.ediscussion.not-facilitator";
                    });
        }
        if (!mayTake(standing, step, state)) {
            throw new Conflict("error.ledger.step");
        }
    }

    static void checkChange(Standing standing, RecommendationState state) {
        if (!standing.team()) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        if (!mayChange(standing, state)) {
            throw new Conflict("error.ledger.step");
        }
    }

    static void checkEvidence(Actor actor, RecommendationState state) {
        if (!mayBringEvidence(actor, state)) {
            throw new Conflict("error.ledger.step");
        }
    }
}
