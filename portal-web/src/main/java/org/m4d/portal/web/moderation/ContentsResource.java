package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.FlagView;
import org.m4d.portal.moderation.ModerationService;
import org.m4d.portal.moderation.NewFlag;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.api.Entity;

/** Taking away what was written, bringing it back, and reporting it: the same for posts, topics and contributions. */
@Tag(name = "Moderation")
@Path("contents/{type}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContentsResource {

    @Inject
    ModerationService moderation;

    @Inject
    DecisionService decisions;

    @Inject
    FlagService flags;

    @Context
    UriInfo address;

    /** Its author takes it back; a trace stays. */
    @Operation(summary = "Its author takes it back; a trace stays")
    @APIResponse(responseCode = "204")
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    public void withdraw(@PathParam("type") String type, @PathParam("id") long id) {
        moderation.withdraw(ContentAddress.of(type, id));
    }

    /** Brings it back: its author what she withdrew, a moderator what was removed. */
    @Operation(summary = "Brings it back: its author what she withdrew, a moderator what was removed")
    @APIResponse(responseCode = "204")
    @POST
    @Path("restoration")
    @Consumes(MediaType.WILDCARD)
    public void restore(@PathParam("type") String type, @PathParam("id") long id) {
        moderation.restore(ContentAddress.of(type, id));
    }

    /** A moderator lets out what waits. */
    @Operation(summary = "A moderator lets out what waits")
    @APIResponse(responseCode = "204")
    @POST
    @Path("approval")
    @Consumes(MediaType.WILDCARD)
    public void approve(@PathParam("type") String type, @PathParam("id") long id) {
        moderation.approve(ContentAddress.of(type, id));
    }

    /** A moderator takes it down, and says why. */
    @Operation(summary = "A moderator takes it down, and says why")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @POST
    @Path("removal")
    public Response remove(@PathParam("type") String type, @PathParam("id") long id, Statement why) {
        return created(moderation.remove(ContentAddress.of(type, id), Entity.given(why)));
    }

    /** A moderator does not let it out, and says why. */
    @Operation(summary = "A moderator does not let it out, and says why")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @POST
    @Path("rejection")
    public Response reject(@PathParam("type") String type, @PathParam("id") long id, Statement why) {
        return created(moderation.reject(ContentAddress.of(type, id), Entity.given(why)));
    }

    /** Reports it to the moderators; each member once. */
    @Operation(summary = "Reports it to the moderators; each member once")
    @APIResponseSchema(value = FlagView.class, responseCode = "201")
    @POST
    @Path("flags")
    public Response flag(
            @PathParam("type") String type,
            @PathParam("id") long id,
            NewFlag input,
            @HeaderParam("Idempotency-Key") String key) {
        ContentRef about = ContentAddress.of(type, id);
        flags.flag(about, Entity.given(input), key);
        return Response.status(Response.Status.CREATED)
                .entity(flags.own(about).orElseThrow())
                .build();
    }

    private Response created(long decision) {
        return Response.created(
                        address.getBaseUriBuilder().path("decisions/{id}").build(decision))
                .entity(decisions.decision(decision))
                .build();
    }
}
