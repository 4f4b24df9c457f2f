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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.AudienceInput;
import org.m4d.portal.ediscussion.AudienceService;
import org.m4d.portal.ediscussion.AudienceView;
import org.m4d.portal.web.api.Entity;

/** Whom an e-discussion invites, for those who run it. */
@Tag(name = "E-discussions")
@Path("ediscussions/{id}/audience")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AudienceResource {

    @Inject
    AudienceService audiences;

    /** Groups, countries and stakeholder types; nobody named means all members. */
    @Operation(summary = "Whom a discussion invites")
    @APIResponseSchema(value = AudienceView.class, responseCode = "200")
    @GET
    public Response audience(@PathParam("id") long id, @Context Request request) {
        AudienceView audience = audiences.audience(id);
        return Entity.of(request, audience, audience.version());
    }

    /** Names others than before; {@code If-Match} names the version that was edited, 0 when nobody was named. */
    @Operation(summary = "Changes whom a discussion invites")
    @APIResponseSchema(value = AudienceView.class, responseCode = "200")
    @PUT
    public Response change(@PathParam("id") long id, AudienceInput input, @HeaderParam("If-Match") String version) {
        audiences.change(id, Entity.given(input), Entity.version(version));
        AudienceView audience = audiences.audience(id);
        return Entity.fresh(audience, audience.version());
    }
}
