package org.m4d.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.notification.internal.Notification;

/**
 * Tells members what happened: one row for each, written in the transaction of what it tells, so that either both happened or neither.
 * Whether the member may still read it is asked when it is shown.
 */
@AllowedToUsePersistence("It writes the rows that every feature tells by, and does nothing else.")
@ApplicationScoped
public class Notifications {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Tells it unless this very thing was told before: what can be done, taken back and done again is told the first time alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOnce(Notice notice) {
        boolean told = !entities.createQuery("""
                        select n.id from Notification n where n.memberId = :member and n.kind = :kind and n.about = :about
                            and n.by = :by
                        """, Long.class)
                .setParameter("member", notice.member())
                .setParameter("kind", notice.kind())
                .setParameter("about", notice.about().toString())
                .setParameter("by", notice.by())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!told) {
            tell(Set.of(notice));
        }
    }

    /** Tells each of them; nobody is told what she did herself, and nothing twice in one call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Collection<Notice> notices) {
        Instant now = clock.instant();
        Set.copyOf(notices).stream()
                .filter(notice -> notice.by() == null || notice.by() != notice.member())
                .forEach(notice -> entities.persist(new Notification(notice, now)));
    }

    /** The same, but who was told this kind of thing about this content and has not read it yet is not told again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellUnlessWaiting(Collection<Notice> notices) {
        tell(notices.stream().filter(notice -> !waits(notice)).toList());
    }

    private boolean waits(Notice notice) {
        return !entities.createQuery(
                        "select n.id from Notification n where n.memberId = :member and n.kind = :kind"
                                + " and n.about = :about and n.readAt is null",
                        Long.class)
                .setParameter("member", notice.member())
                .setParameter("kind", notice.kind())
                .setParameter("about", notice.about().toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The member has seen what this kind of notice is about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(long member, NoticeKind kind, ContentRef about) {
        entities.createQuery("update Notification n set n.readAt = :now where n.memberId = :member and n.kind = :kind"
                        + " and n.about = :about and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("member", member)
                .setParameter("kind", kind)
                .setParameter("about", about.toString())
                .executeUpdate();
    }

    /** It is no business of the member's any more: takes back whatever she was told about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(long member, ContentRef about) {
        entities.createQuery("delete from Notification n where n.memberId = :member and n.about = :about")
                .setParameter("member", member)
                .setParameter("about", about.toString())
                .executeUpdate();
    }
}
