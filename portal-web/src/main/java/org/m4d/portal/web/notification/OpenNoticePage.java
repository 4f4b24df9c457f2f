package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Opens a notification: it is read, and leads to what it is about. */
@RequestScoped
public class OpenNoticePage implements PageModel {

    @Inject
    NotificationService service;

    @Inject
    Acting acting;

    @Override
    public void load(Route route) {
        acting.member();
        String path = service.open(route.number("id")).path();
        throw new MovedTo("/" + route.language().code() + "/" + path);
    }
}
