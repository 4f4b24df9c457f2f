package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeView;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.notification.UnreadCount;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What the acting member was told. */
@Tag(name = "Notifications")
@Path("me/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationsResource {

    @Inject
    NotificationService service;

    @Inject
    Acting acting;

    /** @param id of the newest notification that is read */
    public record Newest(long id) {}

    /** One's notifications, newest first. */
    @Operation(summary = "One's notifications, newest first")
    @GET
    public Listing<NoticeView> own(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(service.own(NoticeFilter.ALL, after, PageLimit.of(limit)));
    }

    /** How many one has not read, up to a hundred. */
    @Operation(summary = "How many notifications one has not read, up to a hundred")
    @GET
    @Path("unread")
    public UnreadCount unread() {
        acting.member();
        return service.unread();
    }

    /** Marks one read. */
    @Operation(summary = "Marks a notification read")
    @POST
    @Path("{id}/read")
    public NoticeView open(@PathParam("id") long id) {
        return service.open(id);
    }

    /** Marks all read up to this one. */
    @Operation(summary = "Marks all notifications read up to this one")
    @POST
    @Path("read")
    public Response readAll(Newest newest) {
        acting.member();
        service.readAll(NoticeFilter.ALL, Entity.given(newest).id());
        return Response.noContent().build();
    }
}
