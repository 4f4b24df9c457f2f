package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;

/** When the next digest of each member is due. */
@ApplicationScoped
public class DigestStates {

    /**
     * How it stands with the digests of a member.
     *
     * @param planned the last day of which the digest was dealt with; null for none yet
     * @param summaryUntil up to when her last summary told what is new
     */
    public record State(long member, LocalDate planned, Instant summaryUntil) {}

    /**
     * How it stands afterwards.
     *
     * @param summaryUntil null when it stays as it was
     */
    public record Change(LocalDate planned, Instant next, Instant summaryUntil) {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Begins with members who are new to digests, some at a time: from now on they are looked at. */
    public int begin(Instant now, int limit) {
        return entities.createNativeQuery("""
                        insert into digest_state (member_id, planned_day, next_due_at, summary_until)
                        select m.id, null, :now, m.registered_at from member m left join digest_state s on s.member_id = m.id
                            where s.member_id is null and m.erased_at is null limit :most
                        on duplicate key update digest_state.member_id = digest_state.member_id
                        """)
                .setParameter("now", UtcTime.of(now))
                .setParameter("most", limit)
                .executeUpdate();
    }

    /** Those to be looked at now, the longest waiting first, and none that another node looks at. */
    @SuppressWarnings("unchecked")
    public List<State> due(Instant now, int limit) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select member_id, date_format(planned_day, '%Y-%m-%d'), "
                                        + UtcTime.column("summary_until")
                                        + " from digest_state where next_due_at <= :now"
                                        + " order by next_due_at, member_id limit :most for update skip locked",
                                Object[].class)
                        .setParameter("now", UtcTime.of(now))
                        .setParameter("most", limit)
                        .getResultList())
                .stream()
                        .map(row -> new State(
                                ((Number) row[0]).longValue(),
                                row[1] == null ? null : LocalDate.parse((String) row[1]),
                                UtcTime.read(row[2])))
                        .toList();
    }

    /** Notes the same for several members. */
    public void change(Collection<Long> members, Change change) {
        String summary = change.summaryUntil() == null ? "" : ", summary_until = :until";
        Query query = entities.createNativeQuery("update digest_state set planned_day = :day, next_due_at = :next"
                        + summary + " where member_id in (:members)")
                .setParameter("day", change.planned().toString())
                .setParameter("next", UtcTime.of(change.next()))
                .setParameter("members", members);
        if (change.summaryUntil() != null) {
            query.setParameter("until", UtcTime.of(change.summaryUntil()));
        }
        query.executeUpdate();
    }

    /** The member's clock or wishes changed: when her next digest is due has to be found out anew. */
    public void lookAgain(long member) {
        entities.createNativeQuery("update digest_state set next_due_at = :now where member_id = :member")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("member", member)
                .executeUpdate();
    }

    void lookAgain(@Observes ContentChanged change) {
        if (change.ref().type() == ContentType.MEMBER) {
            lookAgain(change.ref().id());
        }
    }
}
