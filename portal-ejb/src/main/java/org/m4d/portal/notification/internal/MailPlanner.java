package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.notification.Deliveries;
import org.m4d.portal.notification.Delivery;

/**
 * Decides by which way each new notification also goes out by mail. A notification is its own entry in the queue: it was written in the
 * transaction of what it tells, with no word about mail, so that whoever posts does not wait for the wishes of all who are told.
 */
@ApplicationScoped
public class MailPlanner {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Deliveries deliveries;

    @Inject
    QuietTimes quiet;

    @Inject
    MailQueue queue;

    @Inject
    Clock clock;

    private record Row(long id, long member) {}

    /**
     * Looks at some of the new ones, and none that another node looks at.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean planSome() {
        List<Row> rows = unplanned();
        if (rows.isEmpty()) {
            return false;
        }
        Map<Long, Delivery> ways =
                queue.open() ? deliveries.of(rows.stream().map(Row::id).toList()) : Map.of();
        Map<Delivery, List<Long>> planned = new EnumMap<>(Delivery.class);
        Map<Long, Long> instant = new HashMap<>();
        for (Row row : rows) {
            Delivery way = mailed(ways.get(row.id));
            planned.computeIfAbsent(way, unused -> new ArrayList<>()).add(row.id);
            if (way == Delivery.INSTANT) {
                instant.put(row.id, row.member);
            }
        }
        planned.forEach(this::note);
        enqueue(instant);
        return rows.size() == AT_ONCE;
    }

    /** What is not told at all, or in the portal alone, has no mail; so has what nobody can say anything about. */
    private static Delivery mailed(Delivery way) {
        return way == null || way == Delivery.PORTAL ? Delivery.NONE : way;
    }

    private void enqueue(Map<Long, Long> instant) {
        Instant now = clock.instant();
        Map<Long, Instant> from = quiet.endFor(Set.copyOf(instant.values()), now);
        instant.forEach((id, member) -> queue.put(new Mailing(
                NoticeLetters.KIND,
                member,
                null,
                null,
                Map.of(NoticeLetters.NOTICE, String.valueOf(id)),
                NoticeLetters.KIND + "-" + id,
                from.get(member))));
    }

    @SuppressWarnings("unchecked")
    private List<Row> unplanned() {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select id, member_id from notification where mail is null order by id limit :most"
                                        + " for update skip locked",
                                Object[].class)
                        .setParameter("most", AT_ONCE)
                        .getResultList())
                .stream()
                        .map(row -> new Row(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                        .collect(Collectors.toList());
    }

    private void note(Delivery way, List<Long> ids) {
        entities.createNativeQuery("update notification set mail = :way where id in (:ids)")
                .setParameter("way", way.name())
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
