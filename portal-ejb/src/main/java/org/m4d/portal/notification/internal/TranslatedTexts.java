package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.posting.TextTranslated;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/** Tells members that somebody translated what they wrote. */
@ApplicationScoped
class TranslatedTexts {

    @Inject
    ContentAccess access;

    @Inject
    Notifications notifications;

    void tell(@Observes TextTranslated text) {
        ContentCard card = access.cards(Set.of(text.original())).get(text.original());
        if (card != null && card.author() != null && access.mayRead(card, card.author())) {
            notifications.tell(List.of(new Notice(card.author(), NoticeKind.TRANSLATION, card.ref(), text.by())));
        }
    }
}
