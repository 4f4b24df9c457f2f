package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.moderation.AppealDecided;
import org.m4d.portal.moderation.DecisionTaken;
import org.m4d.portal.moderation.FlagAnswered;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;

/** Tells members what moderators decided. In the name of the portal: which moderator it was is nobody's business. */
@ApplicationScoped
class ModerationNotices {

    @Inject
    Notifications notifications;

    void decided(@Observes DecisionTaken told) {
        tell(told.member(), NoticeKind.DECISION, new ContentRef(ContentType.DECISION, told.decision()));
    }

    void appealDecided(@Observes AppealDecided told) {
        tell(told.member(), NoticeKind.APPEAL, new ContentRef(ContentType.DECISION, told.decision()));
    }

    void flagAnswered(@Observes FlagAnswered told) {
        tell(told.member(), NoticeKind.FLAG, new ContentRef(ContentType.FLAG, told.flag()));
    }

    private void tell(long member, NoticeKind kind, ContentRef about) {
        notifications.tell(List.of(new Notice(member, kind, about, null)));
    }
}
