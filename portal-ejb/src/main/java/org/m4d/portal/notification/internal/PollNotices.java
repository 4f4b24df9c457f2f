package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.PollClosed;

/** Tells those who voted, and who asked, that a poll is closed. */
@ApplicationScoped
class PollNotices {

    @Inject
    Notifications notifications;

    void tell(@Observes PollClosed closed) {
        ContentRef poll = new ContentRef(ContentType.POLL, closed.poll());
        List<Notice> notices = new ArrayList<>();
        closed.voters()
                .forEach(
                        member -> notices.add(new Notice(member, NoticeKind.POLL, poll, closed.by(), closed.within())));
        notices.add(new Notice(closed.author(), NoticeKind.POLL, poll, closed.by(), closed.within()));
        notifications.tell(notices);
    }
}
