package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.PlaceChoice;
import org.m4d.portal.notification.WatchLevel;

/** Who wants to be told how much of what. */
@ApplicationScoped
public class WatchTable {

    /** A choice as it is kept. */
    public record Row(ContentRef ref, PlaceChoice choice, Instant since) {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Puts a choice in the place of whatever the member had chosen for this. */
    public void set(long member, ContentRef ref, PlaceChoice choice) {
        entities.createNativeQuery(
                        "insert into watch (member_id, kind, target, level, delivery, at) values (?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update level = values(level), delivery = values(delivery),"
                                + " at = values(at)")
                .setParameter(1, member)
                .setParameter(2, ref.type().id())
                .setParameter(3, ref.id())
                .setParameter(4, choice.level().name())
                .setParameter(
                        5, choice.delivery() == null ? null : choice.delivery().name())
                .setParameter(6, UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    /** Takes a choice back, as if the member had chosen nothing for this. */
    public void forget(long member, ContentRef ref) {
        entities.createNativeQuery("delete from watch where member_id = ? and kind = ? and target = ?")
                .setParameter(1, member)
                .setParameter(2, ref.type().id())
                .setParameter(3, ref.id())
                .executeUpdate();
    }

    /** Follows what somebody writes in, unless she chose a level before or wants no such thing. */
    public void followOwn(long member, ContentRef ref) {
        entities.createNativeQuery("""
                        insert into watch (member_id, kind, target, level, at)
                        select m.id, ?, ?, 'FOLLOWING', ? from member m left join watch_setting s on s.member_id = m.id
                        where m.id = ? and coalesce(s.follow_own, 1) = 1
                        on duplicate key update watch.level = watch.level
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, ref.type().id())
                .setParameter(2, ref.id())
                .setParameter(3, UtcTime.of(clock.instant()))
                .setParameter(4, member)
                .executeUpdate();
    }

    /** What a member chose for this itself. */
    @SuppressWarnings("unchecked")
    public Optional<PlaceChoice> choice(long member, ContentRef ref) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select level, delivery from watch where member_id = ? and kind = ? and target = ?",
                                Object[].class)
                        .setParameter(1, member)
                        .setParameter(2, ref.type().id())
                        .setParameter(3, ref.id())
                        .getResultList())
                .stream().findFirst().map(row -> choice(row[0], row[1]));
    }

    private static PlaceChoice choice(Object level, Object delivery) {
        return new PlaceChoice(
                WatchLevel.valueOf((String) level), delivery == null ? null : Delivery.valueOf((String) delivery));
    }

    /** A member's choices, by kind and number. */
    @SuppressWarnings("unchecked")
    public List<Row> of(long member, Cursor after, int limit) {
        String where = after == null ? "" : " and (kind, target) > (:kind, :target)";
        var query = entities.createNativeQuery(
                        "select kind, target, level, delivery, " + UtcTime.column("at")
                                + " from watch where member_id = :member" + where
                                + " order by kind, target limit :most",
                        Object[].class)
                .setParameter("member", member)
                .setParameter("most", limit);
        if (after != null) {
            query.setParameter("kind", after.text(0)).setParameter("target", after.number(1));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Row(
                                new ContentRef(ContentType.of((String) row[0]), ((Number) row[1]).longValue()),
                                choice(row[2], row[3]),
                                UtcTime.read(row[4])))
                        .toList();
    }

    /** How many choices a member made. */
    public int count(long member) {
        Object counted = entities.createNativeQuery("select count(*) from watch where member_id = ?", Long.class)
                .setParameter(1, member)
                .getSingleResult();
        return Math.toIntExact((Long) counted);
    }

    public boolean followsOwn(long member) {
        return entities.createNativeQuery(
                        "select member_id from watch_setting where member_id = ? and follow_own = 0", Long.class)
                .setParameter(1, member)
                .getResultList()
                .isEmpty();
    }

    public void followOwn(long member, boolean wanted) {
        entities.createNativeQuery("insert into watch_setting (member_id, follow_own) values (?, ?)"
                        + " on duplicate key update follow_own = values(follow_own)")
                .setParameter(1, member)
                .setParameter(2, wanted)
                .executeUpdate();
    }
}
