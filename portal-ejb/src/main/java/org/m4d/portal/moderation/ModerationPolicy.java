package org.m4d.portal.moderation;

import java.time.Instant;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who decides what in moderation. Nobody decides about herself, and no appeal is decided by whoever took part in the decision. */
public final class ModerationPolicy {

    private ModerationPolicy() {}

    /** Whether somebody works on cases at all. */
    public static boolean moderates(Actor actor) {
        return actor.registered() && actor.verified() && actor.has(Role.MODERATOR);
    }

    /** @param concerned the member whose content or standing it is about */
    public static boolean mayDecide(Actor actor, long concerned) {
        return moderates(actor) && !actor.is(concerned);
    }

    /** Reports come from members about others. */
    public static boolean mayFlag(Actor actor, long author) {
        return actor.registered() && actor.verified() && actor.has(Role.MEMBER) && !actor.is(author);
    }

    /** The statement of reasons is for the one who is concerned, and for those who may have to answer for it. */
    public static boolean mayRead(Actor actor, long concerned) {
        return actor.is(concerned) || decidesAppeals(actor);
    }

    /** @param appealed whether there is an appeal already: there is one for each decision */
    public static boolean mayAppeal(
            Actor actor, long concerned, Outcome outcome, boolean appealed, Instant until, Instant now) {
        return actor.is(concerned) && outcome == Outcome.STANDS && !appealed && now.isBefore(until);
    }

    /** @param tookPart whether the actor decided, or reported what was decided about */
    public static boolean mayDecideAppeal(Actor actor, long concerned, boolean tookPart) {
        return decidesAppeals(actor) && !actor.is(concerned) && !tookPart;
    }

    /** Moderators and administrators do. */
    public static boolean decidesAppeals(Actor actor) {
        return actor.registered() && actor.verified() && (actor.has(Role.MODERATOR) || actor.has(Role.ADMINISTRATOR));
    }

    static void checkDecide(Actor actor, long concerned) {
        if (!mayDecide(actor, concerned)) {
            throw new NotAllowed(actor.is(concerned) ? "error.own-case" : "error.role-missing");
        }
    }

    static void checkFlag(Actor actor, long author) {
        if (!mayFlag(actor, author)) {
            throw new NotAllowed(actor.is(author) ? "error.flag-own" : "error.role-missing");
        }
    }

    static void checkAppeal(
            Actor actor, long concerned, Outcome outcome, boolean appealed, Instant until, Instant now) {
        if (!mayAppeal(actor, concerned, outcome, appealed, until, now)) {
            if (!actor.is(concerned)) {
                throw new NotAllowed("error.not-allowed");
            }
            throw new Conflict(appealed ? "error.appealed" : "error.appeal-late");
        }
    }

    static void checkDecideAppeal(Actor actor, long concerned, boolean tookPart) {
        if (!mayDecideAppeal(actor, concerned, tookPart)) {
            throw new NotAllowed(decidesAppeals(actor) ? "error.appeal-partial" : "error.role-missing");
        }
    }
}
