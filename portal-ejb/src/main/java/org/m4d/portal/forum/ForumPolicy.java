package org.m4d.portal.forum;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what in forums. Everybody reads; members write; authors and moderators change. */
public final class ForumPolicy {

    private ForumPolicy() {}

    /** Whether somebody may read a topic that its author or a moderator took away, or that waits. */
    public static boolean mayOpen(Actor actor, long authorId, PostingState state) {
        return PostingPolicy.mayOpen(actor, authorId, state);
    }

    public static boolean mayReply(Actor actor, boolean topicClosed) {
        return actor.registered() && actor.has(Role.MEMBER) && (!topicClosed || actor.has(Role.MODERATOR));
    }

    public static boolean mayEdit(Actor actor, long authorId, boolean topicClosed) {
        boolean writes = actor.registered() && actor.has(Role.MEMBER);
        return writes && (actor.has(Role.MODERATOR) || (actor.is(authorId) && !topicClosed));
    }

    /**
     * @throws NotFound when the topic is not to be read; says why, unless it was never shown
     * @throws ContentMoved when it was merged into another
     */
    public static void checkOpen(Actor actor, Topic topic) {
        if (topic.getMergedInto() != null) {
            throw new ContentMoved(new ContentRef(ContentType.TOPIC, topic.getMergedInto()));
        }
        if (!mayOpen(actor, topic.getAuthor().getId(), topic.getState())) {
            throw switch (topic.getState()) {
                case WITHDRAWN -> new NotFound("error.topic-withdrawn");
                case REMOVED -> new NotFound("error.topic-removed");
                default -> new NotFound();
            };
        }
    }

    /** @throws NotFound when the words of the post are not to be read */
    public static void checkOpen(Actor actor, Post post) {
        checkOpen(actor, post.getTopic());
        if (!PostingPolicy.mayOpen(actor, post.getAuthor().getId(), post.getState())) {
            throw new NotFound();
        }
    }

    static void checkReply(Actor actor, Topic topic) {
        checkOpen(actor, topic);
        if (topic.getState() != PostingState.SHOWN) {
            throw new Conflict("error.topic-not-shown");
        }
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
        checkOpen(actor, post);
        if (!mayEdit(actor, post.getAuthor().getId(), post.getTopic().isClosed(), post.getState())) {
            throw new NotAllowed("error.post-not-yours");
        }
    }

    /** As {@link #mayEdit(Actor, long, boolean)}; what was taken away is brought back before it is edited. */
    public static boolean mayEdit(Actor actor, long authorId, boolean topicClosed, PostingState state) {
        return PostingPolicy.editable(state) && mayEdit(actor, authorId, topicClosed);
    }
}
