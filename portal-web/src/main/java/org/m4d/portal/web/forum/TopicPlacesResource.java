package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.TopicPlaces;

/** Where in a topic a moment or a number lies. */
@Tag(name = "Forums")
@Path("topics/{id}/place")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TopicPlacesResource {

    @Inject
    TopicPlaces places;

    /** @param number of a post in the topic */
    public record Place(int number) {}

    /**
     * The post that stands at a number, or the first one of a moment or later.
     *
     * @param number where that post is gone, the nearest following one is given; without it and without a moment, the last
     * @param since ISO 8601 in UTC
     */
    @Operation(summary = "The number of the post at a number, or of the first one of a moment or later")
    @GET
    public Place find(
            @PathParam("id") long id, @QueryParam("number") Integer number, @QueryParam("since") String since) {
        if (since == null) {
            return new Place(places.nearest(id, number == null ? Integer.MAX_VALUE : number));
        }
        try {
            return new Place(places.since(id, Instant.parse(since)));
        } catch (DateTimeException mistyped) {
            throw InvalidInput.of("since", "error.import.date", mistyped);
        }
    }
}
