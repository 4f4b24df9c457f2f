package org.m4d.portal.group;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * Who may do what in groups. Owners look after their group; administrators may do the same in groups that everybody knows of, and what they do
 * to others is written down. A hidden group is hidden from administrators too.
 */
public final class GroupPolicy {

    private GroupPolicy() {}

    /** Whether she may know that it exists and what it says of itself. */
    public static boolean maySee(GroupKind kind, GroupRelation relation) {
        return kind != GroupKind.HIDDEN || relation.inside() || relation == GroupRelation.INVITED;
    }

    /** Whether she may read what is in it. */
    public static boolean mayRead(GroupKind kind, GroupRelation relation) {
        return kind == GroupKind.OPEN || relation.inside();
    }

    /** Whether she may know who is in it. */
    public static boolean maySeeMembers(Actor actor, GroupKind kind, GroupRelation relation) {
        return relation.inside() || looksAfter(actor, kind, relation) || (kind == GroupKind.OPEN && actor.registered());
    }

    /** Whether she may bring files. */
    public static boolean mayBring(Actor actor, GroupRelation relation) {
        return actor.registered() && actor.has(Role.MEMBER) && relation.inside();
    }

    /**
     * Whether she may take a file away: her own, any when she looks after the group or moderates. What she may not read, she leaves.
     *
     * @param owner who brought it
     */
    public static boolean mayTakeAway(Actor actor, GroupKind kind, GroupRelation relation, long owner) {
        return mayRead(kind, relation)
                && actor.registered()
                && (actor.is(owner) || looksAfter(actor, kind, relation) || actor.has(Role.MODERATOR));
    }

    public static boolean mayFound(Actor actor) {
        return actor.registered() && actor.has(Role.MEMBER);
    }

    /** Whether she may become a member without being asked or asking. */
    public static boolean mayJoin(Actor actor, GroupKind kind, GroupRelation relation) {
        return actor.registered()
                && actor.has(Role.MEMBER)
                && !relation.inside()
                && (kind == GroupKind.OPEN || relation == GroupRelation.INVITED);
    }

    public static boolean mayAsk(Actor actor, GroupKind kind, GroupRelation relation) {
        return actor.registered()
                && actor.has(Role.MEMBER)
                && kind == GroupKind.CLOSED
                && relation == GroupRelation.NONE;
    }

    /** Whether she may change what it says of itself, who is in it and what it has. */
    public static boolean looksAfter(Actor actor, GroupKind kind, GroupRelation relation) {
        return actor.registered()
                && (relation == GroupRelation.OWNER || (actor.has(Role.ADMINISTRATOR) && kind != GroupKind.HIDDEN));
    }

    static void checkSee(GroupKind kind, GroupRelation relation) {
        if (!maySee(kind, relation)) {
            throw new NotFound();
        }
    }

    static void checkSeeMembers(Actor actor, GroupKind kind, GroupRelation relation) {
        checkSee(kind, relation);
        if (!maySeeMembers(actor, kind, relation)) {
            throw actor.anonymous() ? NotAllowed.signInFirst() : new NotAllowed("error.group.members-alone");
        }
    }

    static void checkRead(Actor actor, GroupKind kind, GroupRelation relation) {
        checkSee(kind, relation);
        if (!mayRead(kind, relation)) {
            throw actor.anonymous() ? NotAllowed.signInFirst() : new NotAllowed("error.group.contents-alone");
        }
    }

    static void checkBring(Actor actor, GroupKind kind, GroupRelation relation) {
        checkRead(actor, kind, relation);
        if (!mayBring(actor, relation)) {
            throw new NotAllowed("error.group.files-alone");
        }
    }

    static void checkTakeAway(Actor actor, GroupKind kind, GroupRelation relation, long owner) {
        checkRead(actor, kind, relation);
        if (!mayTakeAway(actor, kind, relation, owner)) {
            throw new NotAllowed("error.group.file-not-yours");
        }
    }

    static void checkFound(Actor actor) {
        if (!mayFound(actor)) {
            throw new NotAllowed("error.not-allowed");
        }
    }

    static void checkJoin(Actor actor, GroupKind kind, GroupRelation relation) {
        checkSee(kind, relation);
        if (!relation.inside() && !mayJoin(actor, kind, relation)) {
            throw new NotAllowed("error.group.not-open");
        }
    }

    static void checkAsk(Actor actor, GroupKind kind, GroupRelation relation) {
        checkSee(kind, relation);
        if (!mayAsk(actor, kind, relation)) {
            throw new Conflict("error.group.not-asked");
        }
    }

    static void checkLooksAfter(Actor actor, GroupKind kind, GroupRelation relation) {
        checkSee(kind, relation);
        if (!looksAfter(actor, kind, relation)) {
            throw new NotAllowed("error.group.owners-alone");
        }
    }
}
