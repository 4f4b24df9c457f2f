package org.m4d.portal.posting;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.Role;

/** Who may react to what. Everybody reads how many did and who; members react to what others wrote and everybody of its audience reads. */
public final class ReactionPolicy {

    private ReactionPolicy() {}

    /** @param author who wrote it */
    public static boolean mayReact(Actor actor, long author) {
        return actor.registered() && actor.has(Role.MEMBER) && !actor.is(author);
    }

    static void check(Actor actor, ContentCard card) {
        if (card.author() == null || !card.shown()) {
            throw new NotAllowed("error.reaction.hidden");
        }
        if (!mayReact(actor, card.author())) {
            throw new NotAllowed("error.reaction.own");
        }
    }
}
