package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;
import org.m4d.portal.weekly.WeeklySummary;

/**
 * Tells of a summary whoever watches or follows the discussion, and whoever contributed to it and did not choose to hear nothing of it; all of
 * them by one statement. Whom the summary mentions has heard of it already.
 */
@ApplicationScoped
public class WeeklyNotices {

    private static final String TELL = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select r.member_id, :kind, :about, :place, :author, :now
            from (select w.member_id from watch w
                    where w.kind = 'ediscussion' and w.target = :discussion and w.level in ('WATCHING', 'FOLLOWING')
                union
                select c.author_id from contribution c join member a on a.id = c.author_id and a.erased_at is null
                    where c.ediscussion_id = :discussion and c.state = 'SHOWN' and c.stakeholder <> 'ARCHIVED'
                        and not exists (select 1 from watch q where q.member_id = c.author_id
                            and q.kind = 'ediscussion' and q.target = :discussion)) r
            where r.member_id <> :author
                and (not exists (select 1 from notice_preference np
                        where np.member_id = r.member_id and np.kind = :kind and np.delivery = 'NONE')
                    or exists (select 1 from watch o where o.member_id = r.member_id and o.kind = 'ediscussion'
                        and o.target = :discussion and o.delivery is not null))
                and not exists (select 1 from notification n where n.about = :about and n.member_id = r.member_id)
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    public void tell(WeeklySummary summary) {
        long discussion = summary.getDiscussion().getId();
        int told = entities.createNativeQuery(TELL)
                .setParameter("kind", NoticeKind.WEEKLY_SUMMARY.name())
                .setParameter("about", summary.ref().toString())
                .setParameter("place", new ContentRef(ContentType.EDISCUSSION, discussion).toString())
                .setParameter("discussion", discussion)
                .setParameter("author", summary.getAuthor().getId())
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }
}
