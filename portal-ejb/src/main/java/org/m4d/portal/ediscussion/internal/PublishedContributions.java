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
import org.m4d.portal.ediscussion.ContributionPublished;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;
import org.m4d.portal.notification.Watches;

/**
 * What follows from a contribution within its transaction: its author follows the e-discussion, and those who watch are told, all of them by
 * one statement. A follower is told when she has read what she was told before.
 */
@ApplicationScoped
class PublishedContributions {

    private static final String TELL = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select w.member_id, :kind, :about, :place, :author, :now from watch w
            where w.kind = 'ediscussion' and w.target = :discussion and w.level in ('WATCHING', 'FOLLOWING')
                and w.member_id <> :author
                and (w.level = 'WATCHING' or not exists (select 1 from notification u where u.member_id = w.member_id
                    and u.place = :place and u.kind = :kind and u.read_at is null))
                and (w.delivery is not null or not exists (select 1 from notice_preference np
                    where np.member_id = w.member_id and np.kind = :kind and np.delivery = 'NONE'))
                and not exists (select 1 from notification n where n.about = :about and n.member_id = w.member_id)
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Watches watches;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    void follow(@Observes ContributionPublished published) {
        ContentRef discussion = new ContentRef(ContentType.EDISCUSSION, published.discussion());
        watches.wroteIn(published.author(), discussion);
        int told = entities.createNativeQuery(TELL)
                .setParameter("kind", NoticeKind.CONTRIBUTION.name())
                .setParameter("about", new ContentRef(ContentType.CONTRIBUTION, published.contribution()).toString())
                .setParameter("place", discussion.toString())
                .setParameter("discussion", discussion.id())
                .setParameter("author", published.author())
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }
}
