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
import org.m4d.portal.notification.NoticeGroup;
import org.m4d.portal.notification.NoticeStreamService;
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
    NoticeStreamService stream;

    @Inject
    Acting acting;

    /**
     * What to mark read.
     *
     * @param id of the newest notification that is read
     * @param kind of which kind or family alone; null for all
     * @param place where alone, as {@code topic:12}; null for everywhere
     */
    public record Newest(long id, String kind, String place) {}

    /**
     * One's notifications, newest first.
     *
     * @param unread whether only those that are not read
     * @param kind a kind, or a family: replies, mentions, reactions, messages, groups, moderation
     * @param place where, as {@code topic:12}
     */
    @Operation(summary = "One's notifications, newest first; narrowed to unread ones, a kind or family, a place")
    @GET
    public Listing<NoticeView> own(
            @QueryParam("unread") boolean unread,
            @QueryParam("kind") String kind,
            @QueryParam("place") String place,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        acting.member();
        return Listing.of(service.own(NoticeFilter.of(unread, kind, place), after, PageLimit.of(limit)));
    }

    /** The same, gathered by where it happened. */
    @Operation(summary = "One's notifications gathered by where they happened, by the newest of each place")
    @GET
    @Path("groups")
    public Listing<NoticeGroup> groups(
            @QueryParam("unread") boolean unread,
            @QueryParam("kind") String kind,
            @QueryParam("place") String place,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        acting.member();
        return Listing.of(stream.groups(NoticeFilter.of(unread, kind, place), after, PageLimit.of(limit)));
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

    /** Marks all read up to this one, or those of a kind or a place. */
    @Operation(summary = "Marks all notifications read up to this one, or those of a kind or a place")
    @POST
    @Path("read")
    public Response readAll(Newest newest) {
        acting.member();
        Newest given = Entity.given(newest);
        service.readAll(NoticeFilter.of(false, given.kind(), given.place()), given.id());
        return Response.noContent().build();
    }
}
