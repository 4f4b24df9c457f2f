package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
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

    private static final Logger LOG = System.getLogger(MailPlanner.class.getName());
    private static final int AT_ONCE = 500;
    private static final int MOST_FAILURES = 3;
    private static final long ALL = 0;

    /** How often those that cannot be looked at have failed on this node. */
    private final Map<Long, Integer> failures = new ConcurrentHashMap<>();

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

    @Inject
    MailPlanner self;

    private record Row(long id, long member, ContentRef about) {}

    /**
     * Looks at some of the new ones, and none that another node looks at. One about which nothing can be decided does not hold up the others: it is
     * looked at alone, and goes without mail when that has failed often enough.
     *
     * @return whether there may be more
     */
    boolean planSome() {
        try {
            return self.plan(ALL) == AT_ONCE;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The mails of some notifications are planned one by one", failed);
            self.waiting().forEach(this::planAlone);
            return false;
        }
    }

    private void planAlone(long id) {
        try {
            self.plan(id);
            failures.remove(id);
        } catch (RuntimeException failed) {
            int times = failures.merge(id, 1, Integer::sum);
            LOG.log(Level.ERROR, "The mail of notification " + id + " cannot be planned, attempt " + times, failed);
            if (times == MOST_FAILURES) {
                failures.remove(id);
                self.leave(id);
            }
        }
    }

    /**
     * @param only the one to look at; {@link #ALL} for as many as are looked at together
     * @return how many were looked at
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int plan(long only) {
        List<Row> rows = unplanned(only);
        if (rows.isEmpty()) {
            return 0;
        }
        Map<Long, Delivery> ways =
                queue.open() ? deliveries.of(rows.stream().map(Row::id).toList()) : Map.of();
        Map<Delivery, List<Long>> planned = new EnumMap<>(Delivery.class);
        List<Row> instant = new ArrayList<>();
        for (Row row : rows) {
            Delivery way = mailed(ways.get(row.id));
            planned.computeIfAbsent(way, unused -> new ArrayList<>()).add(row.id);
            if (way == Delivery.INSTANT) {
                instant.add(row);
            }
        }
        planned.forEach(this::note);
        enqueue(instant);
        return rows.size();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> waiting() {
        return unplanned(ALL).stream().map(Row::id).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void leave(long id) {
        note(Delivery.NONE, List.of(id));
    }

    /** What is not told at all, or in the portal alone, has no mail; so has what nobody can say anything about. */
    private static Delivery mailed(Delivery way) {
        return way == null || way == Delivery.PORTAL ? Delivery.NONE : way;
    }

    private void enqueue(List<Row> instant) {
        Instant now = clock.instant();
        Map<Long, Instant> from = quiet.endFor(instant.stream().map(Row::member).collect(Collectors.toSet()), now);
        instant.forEach(row -> queue.put(new Mailing(
                NoticeLetters.KIND,
                row.member,
                null,
                row.about,
                Map.of(NoticeLetters.NOTICE, String.valueOf(row.id)),
                NoticeLetters.KIND + "-" + row.id,
                from.get(row.member))));
    }

    @SuppressWarnings("unchecked")
    private List<Row> unplanned(long only) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select id, member_id, about from notification where mail is null and (:only = 0 or id = :only)"
                                        + " order by id limit :most for update skip locked",
                                Object[].class)
                        .setParameter("only", only)
                        .setParameter("most", AT_ONCE)
                        .getResultList())
                .stream()
                        .map(row -> new Row(
                                ((Number) row[0]).longValue(),
                                ((Number) row[1]).longValue(),
                                NoticeList.known((String) row[2]).orElse(null)))
                        .collect(Collectors.toList());
    }

    private void note(Delivery way, List<Long> ids) {
        entities.createNativeQuery("update notification set mail = :way where id in (:ids)")
                .setParameter("way", way.name())
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
