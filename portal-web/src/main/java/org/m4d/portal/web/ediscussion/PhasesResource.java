package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.PhaseService;
import org.m4d.portal.ediscussion.PhasesInput;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The phases of an e-discussion. Their {@code ETag} is that of the discussion, for {@code If-Match}. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/phases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PhasesResource {

    @Inject
    PhaseService phases;

    @Inject
    EDiscussionService discussions;

    /** In the order of time. */
    @Operation(summary = "The phases of a discussion, in the order of time")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    @GET
    public Response phases(@PathParam("id") long id) {
        return Entity.fresh(
                new Listing<>(phases.phases(id), null),
                discussions.discussion(id).version());
    }

    /** Puts these in place of those that were there; {@code If-Match} names the version of the discussion that was edited. */
    @Operation(summary = "Puts these phases in place of those that were there")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    @PUT
    public Response plan(@PathParam("id") long id, PhasesInput input, @HeaderParam("If-Match") String version) {
        phases.plan(id, Entity.given(input), Entity.version(version));
        return phases(id);
    }
}
