package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.forum.TopicReading;
import org.m4d.portal.web.api.Entity;

/** How far the acting member has read a topic. */
@Tag(name = "Reading")
@Path("topics/{id}/reading")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TopicReadingResource {

    @Inject
    ReadingService service;

    /** @param number of a post */
    public record Position(int number) {}

    /** How far one has read. */
    @Operation(summary = "How far one has read a topic, and how much one is told of it")
    @GET
    public TopicReading read(@PathParam("id") long id) {
        return service.own(id);
    }

    /** Moves the position forward to a post that was seen, and never back. */
    @Operation(summary = "Moves the position forward to a post that was seen, and never back")
    @PUT
    public TopicReading seen(@PathParam("id") long id, Position seen) {
        int number = Entity.given(seen).number();
        TopicReading before = service.own(id);
        service.seen(id, number, before.resets());
        return service.own(id);
    }

    /** Marks the topic unread from this post on, on all devices. */
    @Operation(summary = "Marks a topic unread from a post on, on all devices")
    @POST
    @Path("unread")
    public TopicReading unread(@PathParam("id") long id, Position from) {
        service.markUnread(id, Entity.given(from).number());
        return service.own(id);
    }
}
