package org.m4d.portal.forum;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what in forums. Everybody reads; members write; authors and moderators change. */
public final class ForumPolicy {

    private ForumPolicy() {}

    public static boolean mayReply(Actor actor, boolean topicClosed) {
        return actor.registered() && actor.has(Role.MEMBER) && (!topicClosed || actor.has(Role.MODERATOR));
    }

    public static boolean mayEdit(Actor actor, long authorId, boolean topicClosed) {
        boolean writes = actor.registered() && actor.has(Role.MEMBER);
        return writes && (actor.has(Role.MODERATOR) || (actor.is(authorId) && !topicClosed));
    }

    static void checkReply(Actor actor, Topic topic) {
        if (!mayReply(actor, topic.isClosed())) {
            throw new NotAllowed("error.topic-closed");
        }
    }

    static void checkHead(Actor actor, Topic topic) {
        if (!mayEdit(actor, topic.getAuthor().getId(), topic.isClosed())) {
            throw new NotAllowed("error.topic-not-yours");
        }
    }

    static void checkEdit(Actor actor, Post post) {
        if (!mayEdit(actor, post.getAuthor().getId(), post.getTopic().isClosed())) {
            throw new NotAllowed("error.post-not-yours");
        }
    }
}
