package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.StandingService;
import org.m4d.portal.moderation.StandingView;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.api.Entity;

/** For moderators: how a member stands, and what is restricted. */
@Tag(name = "Moderation")
@Path("members/{id}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StandingResource {

    @Inject
    StandingService standings;

    @Inject
    DecisionService decisions;

    /**
     * What is restricted.
     *
     * @param until when it ends by itself, at most a year from now
     */
    public record NewRestriction(Instant until, Reason reason, String facts) {}

    /** @param level 0 to 4; null to compute it again */
    public record Level(Integer level) {}

    /** Level, what was measured, and what is restricted. */
    @Operation(summary = "Level, what was measured, and what is restricted")
    @GET
    public StandingView standing(@PathParam("id") long id) {
        return standings.of(id);
    }

    /** Gives a level by hand. */
    @Operation(summary = "Gives a level by hand; null to compute it again")
    @PUT
    @Path("level")
    public StandingView give(@PathParam("id") long id, Level level) {
        standings.give(id, Entity.given(level).level());
        return standings.of(id);
    }

    /** Lets the member read and not write for a while. */
    @Operation(summary = "Lets the member read and not write for a while")
    @POST
    @Path("silence")
    public DecisionView silence(@PathParam("id") long id, NewRestriction wanted) {
        return decisions.decision(standings.silence(id, Entity.given(wanted).until(), why(wanted)));
    }

    /** Takes the member's rights for a while. */
    @Operation(summary = "Takes the member's rights for a while")
    @POST
    @Path("suspension")
    public DecisionView suspend(@PathParam("id") long id, NewRestriction wanted) {
        return decisions.decision(standings.suspend(id, Entity.given(wanted).until(), why(wanted)));
    }

    /** Ends what is restricted before its time. */
    @Operation(summary = "Ends what is restricted before its time")
    @APIResponse(responseCode = "204")
    @DELETE
    @Path("restriction")
    @Consumes(MediaType.WILDCARD)
    public void lift(@PathParam("id") long id) {
        standings.lift(id);
    }

    private static Statement why(NewRestriction wanted) {
        return new Statement(wanted.reason(), wanted.facts());
    }
}
