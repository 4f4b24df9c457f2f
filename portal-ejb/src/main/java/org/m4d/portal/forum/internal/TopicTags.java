package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.forum.TagCount;

/** The tags of topics in the database. Each keeps the latest activity of its topic, so that the topics of a tag are read along an index. */
@ApplicationScoped
public class TopicTags {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadableForums readable;

    /** The tags of many topics at once, each topic's in alphabetical order. Their table alone is asked, which the query language cannot say. */
    @SuppressWarnings("unchecked")
    Map<Long, List<String>> of(Collection<Long> topics) {
        Map<Long, List<String>> found = new HashMap<>();
        if (!topics.isEmpty()) {
            List<Object[]> rows = entities.createNativeQuery(
                            "select topic_id, tag from topic_tag where topic_id in (:topics) order by topic_id, tag",
                            Object[].class)
                    .setParameter("topics", topics)
                    .getResultList();
            rows.forEach(row -> found.computeIfAbsent(((Number) row[0]).longValue(), unused -> new ArrayList<>())
                    .add((String) row[1]));
        }
        return found;
    }

    /** The topics with a tag that may be read, by latest activity. The join goes from the tag, so that no more of them is read than is shown. */
    List<Long> topics(String tag, Cursor after, int limit) {
        String behind = after == null
                ? ""
                : " and tt.last_post_at <= :at and (tt.last_post_at < :at or (tt.last_post_at = :at and tt.topic_id < :id))";
        var query = entities.createNativeQuery(
                        "select tt.topic_id from topic_tag tt straight_join topic t on t.id = tt.topic_id"
                                + " where tt.tag = :tag and t.state = 'SHOWN' and t.forum_id not in (:withheld)"
                                + behind
                                + " order by tt.last_post_at desc, tt.topic_id desc",
                        Long.class)
                .setParameter("tag", tag)
                .setParameter("withheld", readable.withheld())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.number(1));
        }
        List<Long> ids = new ArrayList<>();
        query.getResultList().forEach(id -> ids.add((Long) id));
        return ids;
    }

    /** Takes over the latest activity of a topic after a post, or new tags. */
    public void moveUp(long topic) {
        entities.createNativeQuery("update topic_tag tt join topic t on t.id = tt.topic_id"
                        + " set tt.last_post_at = t.last_post_at where tt.topic_id = :topic")
                .setParameter("topic", topic)
                .executeUpdate();
    }

    /** The tags that most topics of public forums have. */
    List<TagCount> mostUsed(int limit) {
        return entities.createQuery("""
                        select tag, count(t) from Topic t join t.forum f join t.tags tag
                        where f.audience = :everybody and t.state = :shown
                        group by tag order by count(t) desc, tag
                        """, Object[].class)
                .setParameter("shown", org.m4d.portal.posting.PostingState.SHOWN)
                .setParameter("everybody", org.m4d.portal.security.Audience.PUBLIC)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new TagCount((String) row[0], (Long) row[1]))
                .toList();
    }
}
