package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.posting.PostingState;

/**
 * Keeps the counts that lists show, and the latest post of topics and forums, in step with what is taken away, comes back or moves. The
 * caller holds the lock of the topic's row.
 */
@ApplicationScoped
public class Tallies {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TopicTags tags;

    /** A reply can be read, for the first time or again. */
    public void gained(Post post) {
        Topic topic = post.getTopic();
        topic.gain(post);
        moved(topic);
        if (topic.getState() == PostingState.SHOWN) {
            add(topic.getForum(), 0, 1);
        }
    }

    /** A reply cannot be read any more. */
    public void lost(Post post) {
        Topic topic = post.getTopic();
        topic.lose(latest(topic));
        moved(topic);
        if (topic.getState() == PostingState.SHOWN) {
            add(topic.getForum(), 0, -1);
        }
    }

    /** A topic with its posts counts in its forum from now on. */
    public void gained(Topic topic) {
        add(topic.getForum(), 1, topic.getPostCount());
    }

    /** A topic with its posts does not count in that forum any more. */
    public void lost(Topic topic, Forum from) {
        add(from, -1, -topic.getPostCount());
    }

    /** So many topics more, whose posts the forum counts already. */
    public void countTopic(Forum forum, int more) {
        add(forum, more, 0);
    }

    /** So many posts more. */
    public void countPosts(Forum forum, int more) {
        add(forum, 0, more);
    }

    /** The latest post of a topic that can be read; null when none can. */
    private Post latest(Topic topic) {
        return entities.createQuery(
                        "select p from Post p where p.topic = :topic and p.state = :shown order by p.number desc",
                        Post.class)
                .setParameter("topic", topic)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Its latest activity is kept beside its tags, too. */
    private void moved(Topic topic) {
        entities.flush();
        tags.moveUp(topic.getId());
    }

    private void add(Forum forum, int moreTopics, int morePosts) {
        entities.flush();
        Instant latest = entities.createQuery(
                        "select max(t.lastPostAt) from Topic t where t.forum = :forum and t.state = :shown",
                        Instant.class)
                .setParameter("forum", forum)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
        entities.createQuery("""
                        update Forum f set f.topicCount = f.topicCount + :topics, f.postCount = f.postCount + :posts,
                            f.lastPostAt = :latest where f = :forum
                        """)
                .setParameter("topics", moreTopics)
                .setParameter("posts", morePosts)
                .setParameter("latest", latest)
                .setParameter("forum", forum)
                .executeUpdate();
    }
}
