package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.moderation.CaseView;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.FlagView;
import org.m4d.portal.moderation.LoggedDecision;
import org.m4d.portal.moderation.QueueService;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The moderators' queue, the appeals, the public log, and what a member reported herself. */
@Tag(name = "Moderation")
@Path("moderation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CasesResource {

    @Inject
    QueueService queue;

    @Inject
    DecisionService decisions;

    @Inject
    FlagService flags;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** For moderators: the open cases with what they are about, longest open first. */
    @Operation(summary = "For moderators: the open cases with what they are about, longest open first")
    @GET
    @Path("cases")
    public Listing<CaseView> cases(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(queue.open(after, PageLimit.of(limit))
                .map(open -> open.withHtml(sanitizer.clean(open.exhibit().html()))));
    }

    /** Leaves what was reported where it is. */
    @Operation(summary = "Leaves what was reported where it is")
    @APIResponse(responseCode = "204")
    @POST
    @Path("cases/{id}/ignoring")
    @Consumes(MediaType.WILDCARD)
    public void ignore(@PathParam("id") long id) {
        queue.ignore(id);
    }

    /** Lets out what waits. */
    @Operation(summary = "Lets out what waits")
    @APIResponse(responseCode = "204")
    @POST
    @Path("cases/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    public void approve(@PathParam("id") long id) {
        queue.approve(id);
    }

    /** Takes down what was reported, or does not let out what waits, and says why. */
    @Operation(summary = "Takes down what was reported, or does not let out what waits, and says why")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @POST
    @Path("cases/{id}/removal")
    public Response agree(@PathParam("id") long id, Statement why) {
        long decision = queue.agree(id, Entity.given(why));
        return Response.created(
                        address.getBaseUriBuilder().path("decisions/{id}").build(decision))
                .entity(decisions.decision(decision))
                .build();
    }

    /** For moderators and administrators: the appeals that they may decide, longest waiting first. */
    @Operation(summary = "For moderators and administrators: the appeals that they may decide, longest waiting first")
    @GET
    @Path("appeals")
    public Listing<DecisionView> appeals(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(decisions.openAppeals(after, PageLimit.of(limit)));
    }

    /** For everybody: decisions without persons, newest first. */
    @Operation(summary = "For everybody: decisions without persons, newest first")
    @GET
    @Path("log")
    public Listing<LoggedDecision> log(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(decisions.log(after, PageLimit.of(limit)));
    }

    /** What the acting member reported, with what became of it, newest first. */
    @Operation(summary = "What the acting member reported, with what became of it, newest first")
    @GET
    @Path("flags")
    public Listing<FlagView> ownFlags(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(flags.own(after, PageLimit.of(limit)));
    }
}
