package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.Reacted;

/**
 * Tells authors that somebody reacted: once for all who did until the author reads it, and of one person once for good, however often the
 * reaction is taken back and given again.
 */
@ApplicationScoped
class ReactionNotices {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Notifications notifications;

    /** The row of what was reacted to is locked by its count, so that two at once do not both find that nothing was told. */
    void tell(@Observes Reacted reacted) {
        long told = entities.createQuery("""
                        select count(n) from Notification n where n.memberId = :author and n.kind = :kind and n.about = :about
                            and (n.readAt is null or n.by = :by)
                        """, Long.class)
                .setParameter("author", reacted.author())
                .setParameter("kind", NoticeKind.REACTION)
                .setParameter("about", reacted.ref().toString())
                .setParameter("by", reacted.by())
                .getSingleResult();
        if (told == 0) {
            notifications.tell(List.of(new Notice(reacted.author(), NoticeKind.REACTION, reacted.ref(), reacted.by())));
        }
    }
}
