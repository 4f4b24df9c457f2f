package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;

/** Writes down that the round of one e-discussion has ended, and tells its team; whoever comes second finds it done. */
@ApplicationScoped
public class RoundKeeping {

    @Inject
    EDiscussionCourse course;

    @Inject
    Rounds rounds;

    @Inject
    Notifications notifications;

    @Inject
    Clock clock;

    @Transactional
    public void look(long id) {
        EDiscussion discussion = course.locked(id);
        rounds.latest(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(round -> !round.running(clock.instant()))
                .filter(round -> round.close(clock.instant()))
                .ifPresent(round -> {
                    course.note(discussion, EDiscussionDeed.ROUND_END, null, round.getEnds());
                    ContentRef about = new ContentRef(ContentType.EDISCUSSION, id);
                    List<Notice> notices = discussion.getFacilitators().stream()
                            .map(one -> new Notice(one.getId(), NoticeKind.EDISCUSSION, about, null))
                            .toList();
                    notifications.tellUnlessWaiting(notices);
                });
    }
}
