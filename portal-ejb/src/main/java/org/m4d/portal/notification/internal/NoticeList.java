package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;
import org.m4d.portal.notification.UnreadCount;

/** A member's notifications in the database. Kinds are read as words, so that one that is no more or not yet known disturbs nothing. */
@ApplicationScoped
public class NoticeList {

    /**
     * A notification as it is kept.
     *
     * @param by the name of the member who did it; null when the portal itself did
     * @param place null when it happened nowhere in particular
     * @param byId the member who did it
     */
    public record Row(
            long id, String kind, String about, String by, Instant at, boolean read, String place, Long byId) {

        /** What it is about; empty when that kind of content is unknown. */
        public Optional<ContentRef> ref() {
            return known(about);
        }

        /** Where it happened; empty when nowhere in particular. */
        public Optional<ContentRef> within() {
            return known(place);
        }
    }

    /**
     * To whom a notification goes, and where what it tells happened.
     *
     * @param place empty when it happened nowhere in particular
     */
    public record Addressed(long id, long member, String kind, Optional<ContentRef> place) {}

    /** What is written so; empty when it is nothing, or a kind of content that is unknown. */
    static Optional<ContentRef> known(String ref) {
        try {
            return Optional.ofNullable(ref).map(ContentRef::parse);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static final String COLUMNS = "n.id, n.kind, n.about, m.display_name, " + UtcTime.column("n.at")
            + ", if(n.read_at is null, 0, 1), n.place, n.by_id";

    static final String ROW = "select " + COLUMNS
            + " from notification n left join member m on m.id = n.by_id where n.member_id = :member";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NoticeCounts counts;

    @Inject
    Event<NoticesWritten> changed;

    @Inject
    Clock clock;

    /** The newest before this one. */
    public List<Row> before(long member, long id, NoticeFilter filter, int limit) {
        String sql = ROW + where("n", filter) + " and n.id < :id order by n.id desc limit :most";
        return rows(named(entities.createNativeQuery(sql, Object[].class), filter)
                .setParameter("member", member)
                .setParameter("id", id)
                .setParameter("most", limit));
    }

    /** What a filter asks of a row. */
    static String where(String row, NoticeFilter filter) {
        return (filter.unread() ? " and " + row + ".read_at is null" : "")
                + (filter.kinds().isEmpty() ? "" : " and " + row + ".kind in (:kinds)")
                + (filter.place() == null ? "" : " and " + row + ".place = :place");
    }

    static Query named(Query query, NoticeFilter filter) {
        if (!filter.kinds().isEmpty()) {
            query.setParameter(
                    "kinds", filter.kinds().stream().map(NoticeKind::name).collect(Collectors.toSet()));
        }
        return filter.place() == null
                ? query
                : query.setParameter("place", filter.place().toString());
    }

    /** One of a member's. */
    public Optional<Row> one(long member, long id) {
        return rows(entities.createNativeQuery(ROW + " and n.id = :id", Object[].class)
                        .setParameter("member", member)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Those of these that exist, whoever's they are. */
    @SuppressWarnings("unchecked")
    public List<Addressed> addressed(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ((List<Object[]>) entities.createNativeQuery(
                                "select id, member_id, kind, place from notification where id in (:ids)",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList())
                .stream()
                        .map(row -> new Addressed(
                                ((Number) row[0]).longValue(),
                                ((Number) row[1]).longValue(),
                                (String) row[2],
                                known((String) row[3])))
                        .toList();
    }

    public int unread(long member) {
        return counts.of(member, this::counted);
    }

    private int counted(long member) {
        Number counted = (Number) entities.createNativeQuery(
                        "select count(*) from (select 1 from notification where member_id = ? and read_at is null limit ?) n",
                        Long.class)
                .setParameter(1, member)
                .setParameter(2, UnreadCount.MOST)
                .getSingleResult();
        return counted.intValue();
    }

    public void read(long member, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery(
                            "update notification set read_at = :now where member_id = :member and read_at is null"
                                    + " and id in (:ids)")
                    .setParameter("now", now())
                    .setParameter("member", member)
                    .setParameter("ids", ids)
                    .executeUpdate();
            changed.fire(new NoticesWritten(Set.of(member)));
        }
    }

    /** One, and what is read with it: what is about the same; outside of topics all of the same place. */
    public void readWith(long member, Row row) {
        boolean whole =
                row.within().filter(place -> place.type() != ContentType.TOPIC).isPresent();
        int changes = entities.createNativeQuery(
                        "update notification set read_at = :now where member_id = :member and read_at is null and "
                                + (whole ? "place" : "about") + " = :ref")
                .setParameter("now", now())
                .setParameter("member", member)
                .setParameter("ref", whole ? row.place() : row.about())
                .executeUpdate();
        if (changes > 0) {
            changed.fire(new NoticesWritten(Set.of(member)));
        }
    }

    /** All that a filter lets through, up to the newest that was shown. */
    public void readAll(long member, long upTo, NoticeFilter filter) {
        named(
                        entities.createNativeQuery(
                                "update notification n set n.read_at = :now where n.member_id = :member"
                                        + " and n.read_at is null and n.id <= :id" + where("n", filter)),
                        filter)
                .setParameter("now", now())
                .setParameter("member", member)
                .setParameter("id", upTo)
                .executeUpdate();
        changed.fire(new NoticesWritten(Set.of(member)));
    }

    private String now() {
        return UtcTime.of(clock.instant());
    }

    @SuppressWarnings("unchecked")
    static List<Row> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Row(
                                ((Number) row[0]).longValue(),
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                UtcTime.read(row[4]),
                                ((Number) row[5]).intValue() == 1,
                                (String) row[6],
                                row[7] == null ? null : ((Number) row[7]).longValue()))
                        .toList();
    }
}
