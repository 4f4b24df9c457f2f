package org.m4d.portal.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The button below the list of notifications. */
@Path("notifications")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NoticeForms {

    @Inject
    NotificationService service;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("read")
    public Response read() {
        return form.result(() -> {
            service.readAll(NoticeFilter.ALL, form.number("newest"));
            return page.getRoot() + "me/notifications";
        });
    }
}
