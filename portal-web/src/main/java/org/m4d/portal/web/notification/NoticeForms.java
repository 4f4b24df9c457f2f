package org.m4d.portal.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.TreeMap;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;

/** The buttons of the stream of notifications, and the form that says how to be told. */
@Path("notifications")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NoticeForms {

    @Inject
    NotificationService service;

    @Inject
    NoticePreferenceService preferences;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("read")
    public Response read() {
        return form.result(() -> {
            NoticeFilter filter = NoticeFilter.of(false, form.value("kind"), form.value("place"));
            service.readAll(filter, form.number("newest"));
            return form.value("page").isEmpty()
                    ? page.getRoot() + "me/notifications"
                    : LocalAddress.of(form.value("page"));
        });
    }

    @POST
    @Path("settings")
    public Response settings() {
        return form.result(() -> {
            preferences.change(choices().preferences());
            return page.getRoot() + "me/notifications/settings?saved=yes";
        });
    }

    private NoticeChoices choices() {
        TreeMap<String, String> kinds = new TreeMap<>();
        for (NoticeKind kind : NoticeKind.values()) {
            kinds.put(kind.id(), form.value(kind.id()));
        }
        return new NoticeChoices(
                kinds,
                form.value("quiet-from"),
                form.value("quiet-until"),
                form.value("summary"),
                form.count("summary-hour"),
                form.value("summary-day"),
                !form.value("stop").isEmpty(),
                null);
    }
}
