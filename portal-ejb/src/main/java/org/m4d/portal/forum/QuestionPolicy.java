package org.m4d.portal.forum;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who says that a topic is a question and which post answers it: who asked, and moderators. Also in a closed topic. */
public final class QuestionPolicy {

    private QuestionPolicy() {}

    /** @param author who opened the topic */
    public static boolean mayDecide(Actor actor, long author) {
        return actor.registered() && actor.has(Role.MEMBER) && (actor.is(author) || actor.has(Role.MODERATOR));
    }

    static void check(Actor actor, Topic topic) {
        if (!mayDecide(actor, topic.getAuthor().getId())) {
            throw new NotAllowed("error.question.not-yours");
        }
    }
}
