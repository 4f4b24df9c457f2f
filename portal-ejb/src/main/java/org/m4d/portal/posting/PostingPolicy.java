package org.m4d.portal.posting;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * Who reads what is not shown to all, and who may take away and bring back what was written, whichever feature it belongs to. Authors
 * decide about what they took back themselves, moderators about the rest, and nobody about a moderator's decision on her own words.
 */
public final class PostingPolicy {

    private PostingPolicy() {}

    /** Whether somebody learns at all that it is there. What waits is nobody's business but its author's and the moderators'. */
    public static boolean mayKnow(Actor actor, long author, PostingState state) {
        return state != PostingState.WAITING || mayOpen(actor, author, state);
    }

    /** Whether somebody may read the words. */
    public static boolean mayOpen(Actor actor, long author, PostingState state) {
        return state == PostingState.SHOWN || moderates(actor) || actor.is(author);
    }

    /** Whether this act is this person's to do, given the state. */
    public static boolean may(Actor actor, long author, PostingState state, PostingAct act) {
        if (!actor.registered() || !actor.verified() || !act.possible(state)) {
            return false;
        }
        boolean own = actor.is(author);
        return switch (act) {
            case WITHDRAW -> own && actor.has(Role.MEMBER);
            case REMOVE, APPROVE, REJECT -> !own && moderates(actor);
            case RESTORE -> state == PostingState.WITHDRAWN ? own && actor.has(Role.MEMBER) : !own && moderates(actor);
        };
    }

    /**
     * Checks the same.
     *
     * @throws org.m4d.portal.common.Conflict when the state does not admit it any more
     * @throws NotAllowed when it is not this person's to do
     */
    public static void check(Actor actor, long author, PostingState state, PostingAct act) {
        act.after(state);
        if (!may(actor, author, state, act)) {
            throw new NotAllowed(actor.is(author) && moderates(actor) ? "error.own-case" : "error.not-allowed");
        }
    }

    /**
     * Checks whether a record may be read.
     *
     * @param author null when nobody is known
     * @throws NotFound which says why, when it was taken away and the actor is neither its author nor a moderator
     */
    public static void checkOpen(Actor actor, Long author, PostingState state) {
        boolean open = state == PostingState.SHOWN || moderates(actor) || (author != null && actor.is(author));
        if (!open) {
            throw new NotFound(state == PostingState.WITHDRAWN ? "error.record-withdrawn" : "error.record-removed");
        }
    }

    /** What was taken away is brought back before it is edited. */
    public static boolean editable(PostingState state) {
        return state == PostingState.SHOWN || state == PostingState.WAITING;
    }

    /**
     * Checks the same.
     *
     * @throws Conflict when it was taken away
     */
    public static void checkEditable(PostingState state) {
        if (!editable(state)) {
            throw new Conflict("error.record-away");
        }
    }

    private static boolean moderates(Actor actor) {
        return actor.registered() && actor.has(Role.MODERATOR);
    }
}
