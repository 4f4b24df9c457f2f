package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.FeedPost;

/**
 * What feeds hold: public contents that are shown, and nothing else. The joins are kept in their order, so that a list begins at its own index and
 * not at the few forums.
 */
@ApplicationScoped
public class ForumFeeds {

    private static final String POST =
            "select straight_join p.id, t.id topic, p.number, t.title, t.lang title_lang, p.lang, p.html,"
                    + " a.id author, a.display_name, " + UtcTime.column("t.created_at") + ", "
                    + UtcTime.column("coalesce(p.edited_at, p.created_at)");
    private static final String OPENING = " join post p on p.topic_id = t.id and p.number = 1";
    private static final String READABLE = " join forum f on f.id = t.forum_id join member a on a.id = p.author_id"
            + " where f.audience = 'public' and p.state = 'SHOWN' and t.state = 'SHOWN' and t.merged_into is null";
    private static final String NEWEST = " order by t.created_at desc, t.id desc limit :most";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The opening posts of the newest topics. */
    public List<FeedPost> topics(Cursor after, int limit) {
        return opened(POST + " from topic t" + OPENING + READABLE, after, limit);
    }

    /** The same of one forum. */
    public List<FeedPost> topicsIn(long forum, Cursor after, int limit) {
        return rows(query(POST + " from topic t" + OPENING + READABLE + " and t.forum_id = :forum", after, limit)
                .setParameter("forum", forum));
    }

    /** The same of those that carry a tag. */
    public List<FeedPost> topicsTagged(String tag, Cursor after, int limit) {
        return rows(query(
                        POST + " from topic_tag g join topic t on t.id = g.topic_id" + OPENING + READABLE
                                + " and g.tag = :tag",
                        after,
                        limit)
                .setParameter("tag", tag));
    }

    /** The newest posts of a topic, below this number. */
    public List<FeedPost> posts(long topic, int below, int limit) {
        return rows(entities.createNativeQuery(
                        POST.replace("t.created_at", "p.created_at") + " from topic t join post p on p.topic_id = t.id"
                                + READABLE
                                + " and t.id = :topic and p.number < :below order by p.number desc limit :most",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("below", below)
                .setParameter("most", limit));
    }

    private List<FeedPost> opened(String select, Cursor after, int limit) {
        return rows(query(select, after, limit));
    }

    private Query query(String select, Cursor after, int limit) {
        String behind = after == null ? "" : " and (t.created_at < :at or (t.created_at = :at and t.id < :id))";
        Query query = entities.createNativeQuery(select + behind + NEWEST, Object[].class)
                .setParameter("most", limit);
        return after == null
                ? query
                : query.setParameter("at", UtcTime.of(after.instant(0))).setParameter("id", after.number(1));
    }

    @SuppressWarnings("unchecked")
    private static List<FeedPost> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new FeedPost(
                                number(row[0]),
                                number(row[1]),
                                (int) number(row[2]),
                                (String) row[3],
                                (String) row[4],
                                (String) row[5],
                                (String) row[6],
                                number(row[7]),
                                (String) row[8],
                                UtcTime.read(row[9]),
                                UtcTime.read(row[10])))
                        .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
