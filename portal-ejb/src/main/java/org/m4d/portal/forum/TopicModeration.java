package org.m4d.portal.forum;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.internal.PostMoves;
import org.m4d.portal.forum.internal.Tallies;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.moderation.DecisionMaking;
import org.m4d.portal.moderation.Measure;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * What moderators do with whole topics. Numbers of posts that stay never change, and old addresses lead to where things are now. All of
 * it is written down in the audit log.
 */
@Stateless
public class TopicModeration {

    @Inject
    Topics topics;

    @Inject
    Tallies tallies;

    @Inject
    PostMoves moves;

    @Inject
    DecisionMaking decisions;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<TopicReshaped> reshaped;

    /**
     * Takes no more posts.
     *
     * @param why needed when somebody else opened the topic: she is told, and may appeal; null for a moderator's own
     */
    @RequiresRole(Role.MODERATOR)
    public void close(long id, @Valid Statement why) {
        Actor actor = acting.member();
        Topic topic = present(id);
        if (topic.isClosed()) {
            throw new Conflict("error.topic-closed-already");
        }
        boolean own = actor.is(topic.getAuthor().getId());
        if (!own && why == null) {
            throw InvalidInput.of("facts", "error.required");
        }
        topic.close();
        if (own) {
            audit.record("topic.close", ref(id), null);
        } else {
            decisions.decide(Measure.CLOSING, ref(id), why);
        }
        changed(topic);
    }

    /** Takes posts again. */
    @RequiresRole(Role.MODERATOR)
    public void open(long id) {
        acting.member();
        Topic topic = present(id);
        topic.open();
        decisions.lift(Measure.CLOSING, ref(id));
        audit.record("topic.open", ref(id), null);
        changed(topic);
    }

    /** Stands before the others of its forum, whatever happens there. */
    @RequiresRole(Role.MODERATOR)
    public void pin(long id) {
        Topic topic = present(id);
        topic.pin();
        audit.record("topic.pin", ref(id), null);
        changed(topic);
    }

    /** Stands where its latest post puts it. */
    @RequiresRole(Role.MODERATOR)
    public void unpin(long id) {
        Topic topic = present(id);
        topic.unpin();
        audit.record("topic.unpin", ref(id), null);
        changed(topic);
    }

    /** Moves it to another forum. */
    @RequiresRole(Role.MODERATOR)
    public void move(long id, @NotBlank(message = "error.required") String forum) {
        Topic topic = present(id);
        Forum from = topic.getForum();
        Forum to = topics.readableForum(forum);
        if (!from.equals(to)) {
            topics.lock(Set.of(from, to));
            topic.moveTo(to);
            tallies.lost(topic, from);
            tallies.gained(topic);
            audit.record("topic.move", ref(id), from.getSlug() + " to " + to.getSlug());
            reshaped(topic);
            changes.fire(ContentChanged.of(ContentType.FORUM, from.getId()));
        }
    }

    /**
     * Makes a topic of its own of some posts of this one. The first of them opens it.
     *
     * @return the new topic
     */
    @RequiresRole(Role.MODERATOR)
    public ContentRef split(long id, @NotNull @Valid NewSplit input) {
        Topic topic = present(id);
        List<Post> posts = moves.numbered(topic, input.numbers());
        if (posts.size() < input.numbers().size() || input.numbers().contains(1)) {
            throw InvalidInput.of("numbers", "error.split-numbers");
        }
        Post first = posts.getFirst();
        if (first.getState() != PostingState.SHOWN) {
            throw InvalidInput.of("numbers", "error.split-first");
        }
        Topic made = topics.add(new Topic(
                topic.getForum(),
                first.getAuthor(),
                input.title(),
                first.getBody().language(),
                Set.of(),
                first.getCreatedAt()));
        made.takeIn(posts.size());
        if (posts.stream().anyMatch(post -> topic.accepts(post.getId()))) {
            topic.reopen();
        }
        moves.move(posts, topic, made, 1);
        count(topic);
        count(made);
        tallies.countTopic(topic.getForum(), 1);
        audit.record("topic.split", ref(id), "to " + ref(made.getId()));
        reshaped(topic);
        reshaped(made);
        return ref(made.getId());
    }

    /** Puts all posts of a topic behind those of another one, which its address leads to from now on. */
    @RequiresRole(Role.MODERATOR)
    public void merge(long id, @NotNull Long into) {
        if (into == id) {
            throw InvalidInput.of("into", "error.merge-self");
        }
        // in one order always, so that two merges do not wait for each other
        present(Math.min(id, into));
        present(Math.max(id, into));
        Topic topic = present(id);
        Topic target = present(into);
        if (!topic.getForum().getAudience().equals(target.getForum().getAudience())) {
            throw InvalidInput.of("into", "error.merge-audience");
        }
        topics.lock(new HashSet<>(List.of(topic.getForum(), target.getForum())));
        List<Post> posts = moves.all(topic);
        int behind = target.getLastNumber();
        target.takeIn(posts.size());
        tallies.lost(topic, topic.getForum());
        topic.reopen();
        topic.mergeInto(target);
        int before = target.getPostCount();
        moves.move(posts, topic, target, behind + 1);
        count(topic);
        count(target);
        tallies.countPosts(target.getForum(), target.getPostCount() - before);
        audit.record("topic.merge", ref(id), "into " + ref(into));
        reshaped(target);
        changes.fire(ContentChanged.of(ContentType.TOPIC, id));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
    }

    /** The topic, locked; one that is away or was merged is not administered. */
    private Topic present(long id) {
        Topic topic = topics.lockedReadable(id);
        if (topic.getMergedInto() != null) {
            throw new Conflict("error.topic-merged");
        }
        if (topic.getState() != PostingState.SHOWN) {
            throw new Conflict("error.topic-not-shown");
        }
        return topic;
    }

    private void count(Topic topic) {
        PostMoves.Tally tally = moves.tally(topic);
        topic.counted(tally.shown(), tally.latest());
    }

    private void changed(Topic topic) {
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
    }

    private void reshaped(Topic topic) {
        changed(topic);
        reshaped.fire(new TopicReshaped(topic.getId()));
    }

    private static ContentRef ref(long topic) {
        return new ContentRef(ContentType.TOPIC, topic);
    }
}
