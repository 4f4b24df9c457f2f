package org.m4d.portal.posting;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.Role;

/** Who may do what with polls: members vote in what they can read; who asked, and moderators, change and close it. */
public final class PollPolicy {

    private PollPolicy() {}

    public static boolean mayVote(Actor actor) {
        return actor.registered() && actor.has(Role.MEMBER);
    }

    /** @param author who asked */
    public static boolean mayClose(Actor actor, long author) {
        return mayVote(actor) && (actor.is(author) || actor.has(Role.MODERATOR));
    }

    static void checkVote(ContentCard card) {
        if (!card.shown()) {
            throw new NotAllowed("error.poll.hidden");
        }
    }

    static void checkClose(Actor actor, long author) {
        if (!mayClose(actor, author)) {
            throw new NotAllowed("error.poll.not-yours");
        }
    }
}
