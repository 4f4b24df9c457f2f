package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.synthesis.HeadingInput;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SynthesisService;
import org.m4d.portal.web.api.Entity;

/** The headings of a summary. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/summary/headings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SummaryHeadingsResource {

    @Inject
    SummaryService summaries;

    @Inject
    SynthesisService synthesis;

    @Context
    UriInfo address;

    /** Adds a heading after all others. */
    @Operation(summary = "Adds a heading after all others")
    @APIResponseSchema(value = HeadingView.class, responseCode = "201")
    @POST
    public Response add(@PathParam("id") long id, HeadingInput input, @HeaderParam("Idempotency-Key") String key) {
        long added = synthesis.addHeading(id, Entity.given(input), key).id();
        HeadingView heading = summaries.heading(id, added);
        return Entity.created(
                address.getBaseUriBuilder()
                        .path("ediscussions/{id}/summary/headings/{heading}")
                        .build(id, added),
                heading,
                heading.version());
    }

    /** A heading. */
    @Operation(summary = "A heading of a summary")
    @APIResponseSchema(value = HeadingView.class, responseCode = "200")
    @GET
    @Path("{heading}")
    public Response one(@PathParam("id") long id, @PathParam("heading") long heading, @Context Request conditions) {
        HeadingView found = summaries.heading(id, heading);
        return Entity.of(conditions, found, found.version());
    }

    /** Puts a heading in other words; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts a heading in other words")
    @APIResponseSchema(value = HeadingView.class, responseCode = "200")
    @PUT
    @Path("{heading}")
    public Response change(
            @PathParam("id") long id,
            @PathParam("heading") long heading,
            HeadingInput input,
            @HeaderParam("If-Match") String version) {
        synthesis.changeHeading(id, heading, Entity.given(input), Entity.version(version));
        HeadingView found = summaries.heading(id, heading);
        return Entity.fresh(found, found.version());
    }

    /** Removes a heading under which nothing stands; {@code If-Match} names the version that was read. */
    @Operation(summary = "Removes a heading under which nothing stands")
    @DELETE
    @Path("{heading}")
    public void remove(
            @PathParam("id") long id, @PathParam("heading") long heading, @HeaderParam("If-Match") String version) {
        synthesis.removeHeading(id, heading, Entity.version(version));
    }
}
