package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.notification.UnreadCount;
import org.m4d.portal.security.Acting;

/** The bell in the header of every signed-in page. */
@Named("notices")
@RequestScoped
public class Notices {

    @Inject
    NotificationService service;

    @Inject
    Acting acting;

    private UnreadCount unread;

    /** What the header depends on of it. */
    public String getKey() {
        return getUnread().isAny() ? getUnread().label() : "";
    }

    /** How many notifications the reader has not opened. */
    public UnreadCount getUnread() {
        if (unread == null) {
            unread = acting.actor().registered() ? service.unread() : new UnreadCount(0);
        }
        return unread;
    }
}
