package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.PostingState;

/**
 * Moves posts between topics. What moves gets new numbers behind those of its new topic; what stays keeps its own. The old addresses are
 * remembered. The caller holds the locks of both topics' rows.
 */
@ApplicationScoped
public class PostMoves {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Notifications notifications;

    /** The posts of a topic with these numbers, in their order. */
    public List<Post> numbered(Topic topic, Collection<Integer> numbers) {
        return entities.createQuery(
                        "select p from Post p where p.topic = :topic and p.number in :numbers order by p.number",
                        Post.class)
                .setParameter("topic", topic)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** All posts of a topic, in their order. */
    public List<Post> all(Topic topic) {
        return entities.createQuery("select p from Post p where p.topic = :topic order by p.number", Post.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    /**
     * Moves posts. Numbers and topics of posts never change otherwise, so the entities do not know how: it is written to their rows, to all
     * of them at once.
     *
     * @param first the number that the first of them gets
     */
    public void move(List<Post> posts, Topic from, Topic to, int first) {
        entities.flush();
        List<Long> ids = posts.stream().map(Post::getId).toList();
        entities.createNativeQuery("""
                        insert into post_move (topic_id, number, post_id) select p.topic_id, p.number, p.id from post p
                        where p.topic_id = :from and p.id in (:ids)
                        """)
                .setParameter("from", from.getId())
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createNativeQuery("""
                        update post p join (select q.id, row_number() over (order by q.number) as place from post q
                            where q.topic_id = :from and q.id in (:ids)) moved on moved.id = p.id
                        set p.topic_id = :to, p.number = :before + moved.place, p.version = p.version + 1
                        """)
                .setParameter("from", from.getId())
                .setParameter("ids", ids)
                .setParameter("to", to.getId())
                .setParameter("before", first - 1)
                .executeUpdate();
        notifications.moved(
                ids.stream().map(id -> new ContentRef(ContentType.POST, id)).toList(),
                new ContentRef(ContentType.TOPIC, to.getId()));
        posts.forEach(entities::detach);
    }

    /** Counts a topic anew, after posts left it or came. */
    public Tally tally(Topic topic) {
        Object[] row = entities.createQuery(
                        "select count(p), max(p.number) from Post p where p.topic = :topic and p.state = :shown",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
        Post latest = row[1] == null
                ? null
                : numbered(topic, List.of((Integer) row[1])).getFirst();
        return new Tally(((Long) row[0]).intValue(), latest);
    }

    /** Where the post is now that once had this number in that topic. */
    public Optional<Post> moved(long topic, int number) {
        return entities.createNativeQuery(
                        "select post_id from post_move where topic_id = ?1 and number = ?2", Long.class)
                .setParameter(1, topic)
                .setParameter(2, number)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(Post.class, id));
    }

    /**
     * What a topic holds.
     *
     * @param latest null when none of its posts is shown
     */
    public record Tally(int shown, Post latest) {}
}
