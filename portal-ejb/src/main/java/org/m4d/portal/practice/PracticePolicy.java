package org.m4d.portal.practice;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what with practices. Everybody reads; members write; authors and moderators change. */
public final class PracticePolicy {

    private PracticePolicy() {}

    public static boolean mayAdd(Actor actor) {
        return actor.registered() && actor.has(Role.MEMBER);
    }

    /** @param authorId null for a practice that an import brought without an author: moderators alone change it */
    public static boolean mayEdit(Actor actor, Long authorId) {
        return actor.registered() && (actor.has(Role.MODERATOR) || (authorId != null && actor.is(authorId)));
    }

    /** @throws NotAllowed unless {@link #mayEdit} */
    public static void checkEdit(Actor actor, Long authorId) {
        if (!mayEdit(actor, authorId)) {
            throw new NotAllowed("error.practice-not-yours");
        }
    }
}
