package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.EDiscussionMoved;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;

/** Whoever watches or follows an e-discussion is told when it comes to another state, all of them by one statement. */
@ApplicationScoped
class MovedNotices {

    private static final String TELL = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select w.member_id, :kind, :about, :about, :by, :now from watch w
            where w.kind = 'ediscussion' and w.target = :discussion and w.level in ('WATCHING', 'FOLLOWING')
                and not (w.member_id <=> :by)
                and (w.delivery is not null or not exists (select 1 from notice_preference np
                    where np.member_id = w.member_id and np.kind = :kind and np.delivery = 'NONE'))
                and not exists (select 1 from notification n where n.about = :about and n.member_id = w.member_id
                    and n.kind = :kind and n.read_at is null and n.mail is null)
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    void tell(@Observes EDiscussionMoved moved) {
        if (moved.step() == EDiscussionStep.ASK) {
            // who is asked is told just that, and nobody twice: the summary's round does it
            return;
        }
        int told = entities.createNativeQuery(TELL)
                .setParameter("kind", NoticeKind.EDISCUSSION.name())
                .setParameter("about", new ContentRef(ContentType.EDISCUSSION, moved.discussion()).toString())
                .setParameter("discussion", moved.discussion())
                .setParameter("by", moved.by())
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }
}
