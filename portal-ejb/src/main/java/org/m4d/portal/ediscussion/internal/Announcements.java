package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.EDiscussionMoved;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.moderation.Suspended;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;

/**
 * Tells those whom an e-discussion awaits, and who admit invitations, that it was announced: each of them once, some hundreds in a transaction, in
 * the order of their numbers. Who facilitates it has two hours (or as long as is set) to name its audience before; naming one begins at once, and who is named later
 * is told later.
 */
@ApplicationScoped
public class Announcements {

    /** So many members are looked at in one transaction. */
    static final int AT_ONCE = 500;

    /** Of what is over or off nobody is told. */
    private static final Set<EDiscussionState> COMING = EnumSet.of(EDiscussionState.ANNOUNCED, EDiscussionState.OPEN);

    private static final String AWAITED =
            """
            select m.id from member m where m.id > :reached and m.stakeholder <> 'ARCHIVED' and m.invitations = 1
            and not exists (select 1 from ediscussion_facilitator f where f.ediscussion_id = :discussion and f.member_id = m.id)
            and not exists (select 1 from ediscussion_announced a where a.ediscussion_id = :discussion and a.member_id = m.id)
            and\s""" + Suspended.NOT_NOW + " and " + AudienceTable.AWAITED + " order by m.id limit " + AT_ONCE;

    private static final String TELL = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select m.id, :kind, :about, :about, d.opened_by, :now from member m join ediscussion d on d.id = :discussion
            where m.id in (:members)
                and not exists (select 1 from watch w where w.member_id = m.id and w.kind = 'ediscussion'
                    and w.target = :discussion and w.level = 'MUTED')
                and not exists (select 1 from notice_preference np
                    where np.member_id = m.id and np.kind = :kind and np.delivery = 'NONE')
            order by m.id
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EDiscussions discussions;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    @ConfigProperty(name = "portal.ediscussion.announce-after-seconds", defaultValue = "7200")
    long after;

    void begin(@Observes EDiscussionMoved moved) {
        if (moved.step() == EDiscussionStep.ANNOUNCE || moved.step() == EDiscussionStep.TAKE_UP) {
            entities.createNativeQuery(
                            "insert into ediscussion_announcement (ediscussion_id, due_at, reached, done) values (:discussion, :due, 0, false)"
                                    + " on duplicate key update ediscussion_id = ediscussion_id")
                    .setParameter("discussion", moved.discussion())
                    .setParameter("due", UtcTime.of(clock.instant().plus(Duration.ofSeconds(after))))
                    .executeUpdate();
        }
    }

    /** An audience was named: those of it who were not told yet are told from now on. Of what an import brought nobody is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(long discussion) {
        entities.createNativeQuery(
                        "update ediscussion_announcement set due_at = :now, reached = 0, done = false where ediscussion_id = :discussion")
                .setParameter("discussion", discussion)
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    /** The discussions that are due, the longest overdue first. */
    @SuppressWarnings("unchecked")
    @Transactional
    public List<Long> due(int limit) {
        return ((List<Number>) entities.createNativeQuery(
                                "select ediscussion_id from ediscussion_announcement where done = false and due_at <= :now"
                                        + " order by due_at",
                                Long.class)
                        .setParameter("now", UtcTime.of(clock.instant()))
                        .setMaxResults(limit)
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /**
     * Tells the next of them. Of several nodes that look at one discussion, the second waits and goes on where the first came to.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tellSome(long discussion) {
        Instant now = clock.instant();
        List<Long> members =
                COMING.contains(discussions.locked(discussion).state(now)) ? awaited(discussion, now) : List.of();
        if (!members.isEmpty()) {
            tell(discussion, members, now);
        }
        boolean more = members.size() == AT_ONCE;
        entities.createNativeQuery(
                        "update ediscussion_announcement set reached = :reached, done = :done where ediscussion_id = :discussion")
                .setParameter("reached", more ? members.getLast() : 0)
                .setParameter("done", !more)
                .setParameter("discussion", discussion)
                .executeUpdate();
        return more;
    }

    @SuppressWarnings("unchecked")
    private List<Long> awaited(long discussion, Instant now) {
        List<Number> reached = entities.createNativeQuery(
                        "select reached from ediscussion_announcement where ediscussion_id = :discussion and done = false",
                        Long.class)
                .setParameter("discussion", discussion)
                .getResultList();
        return reached.isEmpty()
                ? List.of()
                : ((List<Number>) entities.createNativeQuery(AWAITED, Long.class)
                                .setParameter("discussion", discussion)
                                .setParameter("reached", reached.getFirst().longValue())
                                .setParameter("now", UtcTime.of(now))
                                .getResultList())
                        .stream().map(Number::longValue).toList();
    }

    private void tell(long discussion, List<Long> members, Instant now) {
        entities.createNativeQuery("insert into ediscussion_announced (ediscussion_id, member_id)"
                        + " select :discussion, m.id from member m where m.id in (:members) order by m.id")
                .setParameter("discussion", discussion)
                .setParameter("members", members)
                .executeUpdate();
        int told = entities.createNativeQuery(TELL)
                .setParameter("kind", NoticeKind.EDISCUSSION_ANNOUNCED.name())
                .setParameter("about", new ContentRef(ContentType.EDISCUSSION, discussion).toString())
                .setParameter("discussion", discussion)
                .setParameter("members", members)
                .setParameter("now", UtcTime.of(now))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }
}
