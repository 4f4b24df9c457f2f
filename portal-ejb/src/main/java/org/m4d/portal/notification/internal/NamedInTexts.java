package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.TextApproved;
import org.m4d.portal.posting.TextWritten;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/**
 * Tells members that a text quotes or mentions them, if they may read it. Whom it quotes and mentions is told once; of a text that waits
 * for a moderator nobody is told before it is approved.
 */
@ApplicationScoped
class NamedInTexts {

    @Inject
    ContentAccess access;

    @Inject
    Notifications notifications;

    void tellOfApproved(@Observes TextApproved approved) {
        tell(approved.text());
    }

    void tell(@Observes TextWritten text) {
        if (text.mentioned().isEmpty() && text.quoted().isEmpty()) {
            return;
        }
        Set<ContentRef> asked = new HashSet<>(text.quoted());
        asked.add(text.ref());
        Map<ContentRef, ContentCard> cards = access.cards(asked);
        ContentCard card = cards.get(text.ref());
        if (card == null) {
            return;
        }
        Set<Long> told = new HashSet<>(Set.of(text.author()));
        List<Notice> notices = new ArrayList<>();
        for (ContentRef quoted : text.quoted()) {
            ContentCard original = cards.get(quoted);
            if (original != null && original.author() != null) {
                add(notices, told, NoticeKind.QUOTE, card, original.author(), text.author());
            }
        }
        text.mentioned().forEach(member -> add(notices, told, NoticeKind.MENTION, card, member, text.author()));
        notifications.tell(notices);
    }

    private void add(
            List<Notice> notices, Set<Long> told, NoticeKind kind, ContentCard card, long member, long author) {
        if (access.mayRead(card, member) && told.add(member)) {
            notices.add(new Notice(member, kind, card.ref(), author));
        }
    }
}
