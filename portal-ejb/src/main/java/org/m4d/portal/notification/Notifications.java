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
}
