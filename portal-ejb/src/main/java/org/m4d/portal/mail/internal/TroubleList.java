package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.mail.AsideMail;
import org.m4d.portal.mail.OutgoingTrouble;

/** What went wrong with mail, for those who run the portal. */
@ApplicationScoped
public class TroubleList {

    private static final String TROUBLED = "(state = 'FAILED' or state = 'WAITING' and failure is not null)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** How many mails go out, by state. */
    public Map<String, Long> outgoing() {
        return counts("select state, count(*) from outgoing_mail group by state");
    }

    /** How many mails came in, by state. */
    public Map<String, Long> incoming() {
        return counts("select state, count(*) from incoming_mail group by state");
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new HashMap<>();
        for (Object found : entities.createNativeQuery(query, Object[].class).getResultList()) {
            Object[] row = (Object[]) found;
            counts.put((String) row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }

    /** Mails that were given up, or wait after a failure; the newest first. */
    @SuppressWarnings("unchecked")
    public List<OutgoingTrouble> troubled(long before, int limit) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select o.id, o.kind, o.member_id, m.display_name, o.address, o.state, o.attempts, "
                                        + UtcTime.column("o.created_at") + ", " + UtcTime.column("o.due_at")
                                        + ", o.failure from outgoing_mail o left join member m on m.id = o.member_id"
                                        + " where o.state in ('FAILED', 'WAITING')"
                                        + " and (o.state = 'FAILED' or o.failure is not null) and o.id < :before"
                                        + " order by o.id desc limit :most",
                                Object[].class)
                        .setParameter("before", before)
                        .setParameter("most", limit)
                        .getResultList())
                .stream().map(TroubleList::trouble).toList();
    }

    private static OutgoingTrouble trouble(Object[] row) {
        return new OutgoingTrouble(
                ((Number) row[0]).longValue(),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                "FAILED".equals(row[5]),
                ((Number) row[6]).intValue(),
                UtcTime.read(row[7]),
                UtcTime.read(row[8]),
                (String) row[9]);
    }

    /** A mail in trouble is tried again now; false when there is none. */
    public boolean retry(long id) {
        return changed(entities.createNativeQuery(
                        "update outgoing_mail set state = 'WAITING', attempts = 0, due_at = :now, ended_at = null"
                                + " where id = :id and " + TROUBLED)
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("id", id));
    }

    /** A mail in trouble is tried no more; false when there is none. */
    public boolean drop(long id) {
        return changed(entities.createNativeQuery(
                        "update outgoing_mail set state = 'DROPPED', ended_at = :now where id = :id and " + TROUBLED)
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("id", id));
    }

    /** Mails that were set aside; the newest first. */
    @SuppressWarnings("unchecked")
    public List<AsideMail> aside(long before, int limit) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select id, via, coalesce(nullif(sender, ''), written_from), size, "
                                        + UtcTime.column("received_at")
                                        + ", outcome, detail, if(raw is null, 0, 1) from incoming_mail"
                                        + " where state = 'ASIDE' and id < :before order by id desc limit :most",
                                Object[].class)
                        .setParameter("before", before)
                        .setParameter("most", limit)
                        .getResultList())
                .stream()
                        .map(row -> new AsideMail(
                                ((Number) row[0]).longValue(),
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).intValue(),
                                UtcTime.read(row[4]),
                                (String) row[5],
                                (String) row[6],
                                ((Number) row[7]).intValue() == 1))
                        .toList();
    }

    /** What a mail that was set aside says, as it came in; empty when there is none, or it is not kept any more. */
    public Optional<byte[]> source(long id) {
        List<?> found = entities.createNativeQuery(
                        "select raw from incoming_mail where id = ? and state = 'ASIDE' and raw is not null",
                        byte[].class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** A mail that was set aside is worked on again; false when there is none, or it is not kept any more. */
    public boolean again(long id) {
        return changed(entities.createNativeQuery(
                        "update incoming_mail set state = 'WAITING', attempts = 0, due_at = :now, outcome = null, detail = null,"
                                + " ended_at = null where id = :id and state = 'ASIDE' and raw is not null")
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("id", id));
    }

    /** Deletes a mail that was set aside; false when there is none. */
    public boolean delete(long id) {
        return changed(entities.createNativeQuery("delete from incoming_mail where id = :id and state = 'ASIDE'")
                .setParameter("id", id));
    }

    private static boolean changed(Query change) {
        return change.executeUpdate() == 1;
    }
}
