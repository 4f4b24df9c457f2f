package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.ForumMark;
import org.m4d.portal.forum.TopicMark;
import org.m4d.portal.forum.TopicReading;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.WatchLevel;

/** What is unread: each list by one query, which begins at what the member has read or at what was started since her last visit. */
@ApplicationScoped
public class ReadingLists {

    private static final String LEVELS = """
             left join watch wt on wt.member_id = :member and wt.kind = 'topic' and wt.target = t.id
             left join watch wf on wf.member_id = :member and wf.kind = 'forum' and wf.target = t.forum_id
             left join watch wg on wg.member_id = :member and wg.kind = substring_index(f.circle, ':', 1)
                and wg.target = cast(substring_index(f.circle, ':', -1) as unsigned)
            """;

    /** After how long a topic that nobody opened is new no more: who was away for a year is not told of a year's topics. */
    private static final Duration NEW_FOR = Duration.ofDays(60);

    private static final String NEW_SINCE =
            "greatest(cast(:horizon as datetime(6)), coalesce((select v.new_since from member_visit v where v.member_id = :member),"
                    + " (select m.registered_at from member m where m.id = :member)))";

    private static final String POSITION = " left join topic_reading r on r.topic_id = t.id and r.member_id = :member";

    private static final String FRESH =
            " r.member_id is null and t.author_id <> :member and t.created_at > " + NEW_SINCE
                    + " and not exists (select 1 from forum_reading fr where fr.member_id = :member and fr.forum_id = t.forum_id"
                    + " and fr.read_until >= t.created_at)";

    private static final String WANTED =
            " and t.state = 'SHOWN' and t.merged_into is null and f.audience in (:audiences) and coalesce(wt.level, wf.level, wg.level, 'NORMAL') in (:levels)";

    /** Topics with posts that she has not read: walks what she has read. */
    private static final String BEGUN =
            " from topic_reading r join topic t on t.id = r.topic_id join forum f on f.id = t.forum_id" + LEVELS
                    + " where r.member_id = :member and t.last_number > r.last_read" + WANTED;

    /** Topics that are new to her: walks what was started since her last visit. */
    private static final String NEW =
            " from topic t join forum f on f.id = t.forum_id" + POSITION + LEVELS + " where" + FRESH + WANTED;

    private static final Set<String> ALL_BUT_MUTED = Set.of("WATCHING", "FOLLOWING", "NORMAL");
    private static final Set<String> WATCHED = Set.of("WATCHING", "FOLLOWING");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TopicLists topics;

    @Inject
    PendingReads pending;

    @Inject
    Clock clock;

    /** How far somebody has read one topic; empty when there is no such topic. */
    public Optional<TopicReading> reading(long member, long topic) {
        return rows(entities.createNativeQuery(
                                "select r.last_read, t.last_number, r.resets, wt.level, coalesce(wf.level, wg.level), wt.delivery"
                                        + " from topic t join forum f on f.id = t.forum_id" + POSITION + LEVELS
                                        + " where t.id = :topic",
                                Object[].class)
                        .setParameter("member", member)
                        .setParameter("topic", topic))
                .stream()
                .findFirst()
                .map(row -> {
                    int resets = number(row[2]);
                    return new TopicReading(
                            current(member, topic, number(row[0]), resets, number(row[1])),
                            number(row[1]),
                            resets,
                            row[3] == null ? null : level(row[3]),
                            row[5] == null ? null : Delivery.valueOf((String) row[5]),
                            level(row[4]));
                });
    }

    /** What these topics are to somebody. */
    public Map<Long, TopicMark> marks(long member, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows(entities.createNativeQuery(
                                "select t.id, r.last_read, t.last_number, r.resets, coalesce(wt.level, wf.level, wg.level, 'NORMAL'),"
                                        + " if(" + FRESH + ", 1, 0) from topic t join forum f on f.id = t.forum_id"
                                        + POSITION + LEVELS + " where t.id in (:ids)",
                                Object[].class)
                        .setParameter("member", member)
                        .setParameter("horizon", horizon())
                        .setParameter("ids", ids))
                .stream()
                .map(row -> mark(member, row))
                .collect(Collectors.toMap(TopicMark::topic, Function.identity()));
    }

    private TopicMark mark(long member, Object[] row) {
        long topic = ((Number) row[0]).longValue();
        int last = current(member, topic, number(row[1]), number(row[3]), number(row[2]));
        return new TopicMark(
                topic,
                last,
                last == 0 ? 0 : Math.max(0, number(row[2]) - last),
                last == 0 && number(row[5]) == 1,
                level(row[4]));
    }

    /** How many topics of each forum have something for somebody; those with nothing are left out. */
    public Map<Long, ForumMark> forums(long member, Set<String> audiences) {
        Query query = entities.createNativeQuery(
                        "select x.forum_id, sum(x.unread), sum(x.fresh) from (select t.forum_id, 1 unread, 0 fresh"
                                + BEGUN + " union all select t.forum_id, 0, 1" + NEW + ") x group by x.forum_id",
                        Object[].class)
                .setParameter("member", member)
                .setParameter("horizon", horizon())
                .setParameter("audiences", audiences)
                .setParameter("levels", ALL_BUT_MUTED);
        return rows(query).stream()
                .map(row -> new ForumMark(((Number) row[0]).longValue(), number(row[1]), number(row[2])))
                .collect(Collectors.toMap(ForumMark::forum, Function.identity()));
    }

    /** Topics with something for somebody, by latest activity. */
    public Page<TopicSummary> unread(long member, Set<String> audiences, boolean watchedOnly, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (t.last_post_at < :at or (t.last_post_at = :at and t.id < :id))";
        Query query = entities.createNativeQuery(
                        "select t.id, t.last_post_at at, " + UtcTime.column("t.last_post_at") + BEGUN + behind
                                + " union all select t.id, t.last_post_at, " + UtcTime.column("t.last_post_at") + NEW
                                + behind
                                + " order by at desc, id desc limit :most",
                        Object[].class)
                .setParameter("member", member)
                .setParameter("horizon", horizon())
                .setParameter("audiences", audiences)
                .setParameter("levels", watchedOnly ? WATCHED : ALL_BUT_MUTED)
                .setParameter("most", limit + 1);
        if (cursor != null) {
            query.setParameter("at", UtcTime.of(cursor.instant(0))).setParameter("id", cursor.number(1));
        }
        Page<Long> page = Page.of(rows(query), limit, row -> Cursor.at(UtcTime.read(row[2]), row[0]))
                .map(row -> ((Number) row[0]).longValue());
        Map<Long, TopicSummary> found =
                topics.named(page.items()).stream().collect(Collectors.toMap(TopicSummary::id, Function.identity()));
        return page.map(found::get);
    }

    /** The forums that somebody may read. */
    @SuppressWarnings("unchecked")
    public List<Long> readable(Set<String> audiences) {
        List<Number> ids = entities.createNativeQuery(
                        "select f.id from forum f where f.audience in (:audiences)", Long.class)
                .setParameter("audiences", audiences)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private String horizon() {
        return UtcTime.of(clock.instant().minus(NEW_FOR));
    }

    /** With what is not in the database yet. */
    private int current(long member, long topic, int written, int resets, int last) {
        pending.noFurther(new Reader(member, topic), last);
        return pending.of(new Reader(member, topic))
                .filter(seen -> seen.resets() == resets)
                .map(seen -> Math.min(last, Math.max(written, seen.number())))
                .orElse(written);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static int number(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }

    private static WatchLevel level(Object value) {
        return value == null ? WatchLevel.NORMAL : WatchLevel.valueOf((String) value);
    }
}
