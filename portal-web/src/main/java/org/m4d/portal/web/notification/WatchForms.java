package org.m4d.portal.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/** The menus that choose how much to be told, and the setting beside them. */
@Path("watching")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WatchForms {

    @Inject
    WatchService service;

    @Inject
    Submission form;

    @POST
    public Response choose() {
        return form.result(() -> {
            service.choose(ref(), level(form.value("level")), delivery(form.value("delivery")));
            return LocalAddress.of(form.value("page"));
        });
    }

    @POST
    @Path("settings")
    public Response settings() {
        return form.result(() -> {
            service.followOwn(!form.value("follow").isEmpty());
            return LocalAddress.of(form.value("page"));
        });
    }

    private ContentRef ref() {
        try {
            return ContentRef.parse(form.value("ref"));
        } catch (IllegalArgumentException broken) {
            throw InvalidInput.of("", "error.bad-request", broken);
        }
    }

    /** @param id empty: as the kind of what is told says */
    static Delivery delivery(String id) {
        return id.isEmpty()
                ? null
                : Delivery.of(id).orElseThrow(() -> InvalidInput.of("delivery", "error.watch.delivery"));
    }

    static WatchLevel level(String id) {
        return WatchLevel.of(id).orElseThrow(() -> InvalidInput.of("level", "error.watch.level"));
    }
}
