package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.notification.NoticeFamily;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.UnreadCount;

/**
 * A member's notifications gathered by place. A place stands where its newest notification stands, so the stream is read by key: from one
 * notification backwards, without those that have a newer one in the same place.
 */
@ApplicationScoped
public class StreamTable {

    /** So many of a place are read, the newest: who did what is told from them. */
    static final int READ_OF_PLACE = 10;

    /** What happened in a place, of one kind. */
    public record Total(String place, String kind, int count, int unread, int people) {}

    private static final String HEADS =
            NoticeList.ROW + "{n} and n.id < :id and (n.place is null or not exists (select 1 from notification o"
                    + " where o.member_id = n.member_id and o.place = n.place and o.id > n.id{o}))"
                    + " order by n.id desc limit :most";

    private static final String NEWEST = "select " + NoticeList.COLUMNS
            + " from (select x.*, row_number() over (partition by x.place order by x.id desc) recent,"
            + " row_number() over (partition by x.place order by x.read_at is not null, x.id) waiting"
            + " from notification x where x.member_id = :member and x.place in (:places){x}) n"
            + " left join member m on m.id = n.by_id where n.recent <= :most or n.waiting = 1 order by n.id desc";

    private static final String TOTALS = "select n.place, n.kind, count(*), sum(if(n.read_at is null, 1, 0)),"
            + " count(distinct n.by_id) from notification n where n.member_id = :member and n.place in (:places){n}"
            + " group by n.place, n.kind";

    private static final String UNREAD =
            Arrays.stream(NoticeFamily.values()).map(StreamTable::counted).collect(Collectors.joining(" union all "));

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The newest notification of each place, and those of no place, before this one. */
    public List<NoticeList.Row> heads(long member, long id, NoticeFilter filter, int limit) {
        String sql = HEADS.replace("{n}", NoticeList.where("n", filter)).replace("{o}", NoticeList.where("o", filter));
        return NoticeList.rows(NoticeList.named(entities.createNativeQuery(sql, Object[].class), filter)
                .setParameter("member", member)
                .setParameter("id", id)
                .setParameter("most", limit));
    }

    /** The newest notifications of each of these places, newest first, and the oldest one that is unread. */
    public List<NoticeList.Row> newest(long member, Collection<String> places, NoticeFilter filter) {
        String sql = NEWEST.replace("{x}", NoticeList.where("x", filter));
        return NoticeList.rows(NoticeList.named(entities.createNativeQuery(sql, Object[].class), filter)
                .setParameter("member", member)
                .setParameter("places", places)
                .setParameter("most", READ_OF_PLACE));
    }

    /** How much happened in these places, by kind. */
    @SuppressWarnings("unchecked")
    public List<Total> totals(long member, Collection<String> places, NoticeFilter filter) {
        Query query = NoticeList.named(
                        entities.createNativeQuery(
                                TOTALS.replace("{n}", NoticeList.where("n", filter)), Object[].class),
                        filter)
                .setParameter("member", member)
                .setParameter("places", places);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Total(
                                (String) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4])))
                        .toList();
    }

    /** How many are unread in each family, up to a hundred. */
    @SuppressWarnings("unchecked")
    public Map<NoticeFamily, Integer> unread(long member) {
        Map<NoticeFamily, Integer> counts = new EnumMap<>(NoticeFamily.class);
        ((List<Object[]>) entities.createNativeQuery(UNREAD, Object[].class)
                        .setParameter("member", member)
                        .getResultList())
                .forEach(row -> counts.put(NoticeFamily.valueOf((String) row[0]), number(row[1])));
        return counts;
    }

    private static String counted(NoticeFamily family) {
        String kinds = family.kinds().stream().map(NoticeKind::name).collect(Collectors.joining("', '", "'", "'"));
        return "select '" + family.name() + "', count(*) from (select 1 from notification where member_id = :member"
                + " and read_at is null and kind in (" + kinds + ") limit " + UnreadCount.MOST + ") of_" + family.id();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
