package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.notification.Watched;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What the acting member wants to be told of. */
@Tag(name = "Notifications")
@Path("me/watching")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WatchingResource {

    @Inject
    WatchService service;

    @Inject
    Acting acting;

    /**
     * @param level watching, following, normal or muted
     * @param delivery portal, instant, daily or weekly; null: as one chose for the kind of what is told; none is the same as muted
     */
    public record Choice(String level, String delivery) {}

    /** @param followOwn whether one follows the topics that one writes in */
    public record Settings(boolean followOwn) {}

    /** All that one chose a level for. */
    @Operation(summary = "All forums, topics, groups and e-discussions that one chose a level for")
    @GET
    public Listing<Watched> own(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(service.own(after, PageLimit.of(limit)));
    }

    /** Whether one follows the topics that one writes in. */
    @Operation(summary = "Whether one follows the topics that one writes in")
    @GET
    @Path("settings")
    public Settings settings() {
        return new Settings(service.followsOwn());
    }

    /** Changes that. */
    @Operation(summary = "Changes whether one follows the topics that one writes in")
    @PUT
    @Path("settings")
    public Settings change(Settings settings) {
        service.followOwn(Entity.given(settings).followOwn());
        return settings();
    }

    /**
     * Chooses how much to be told of something, and how.
     *
     * @param type {@code forum}, {@code topic}, {@code group} or {@code ediscussion}
     */
    @Operation(summary = "Chooses how much to be told of a forum, a topic, a group or an e-discussion, and how")
    @PUT
    @Path("{type}/{number}")
    public Response choose(@PathParam("type") String type, @PathParam("number") long number, Choice choice) {
        // who asks comes before what is asked
        acting.member();
        Choice given = Entity.given(choice);
        service.choose(
                new ContentRef(type(type), number),
                WatchForms.level(lower(given.level())),
                WatchForms.delivery(lower(given.delivery())));
        return Response.noContent().build();
    }

    private static String lower(String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }

    private static ContentType type(String id) {
        try {
            return ContentType.of(id);
        } catch (IllegalArgumentException unknown) {
            throw InvalidInput.of("type", "error.watch.kind", unknown);
        }
    }
}
