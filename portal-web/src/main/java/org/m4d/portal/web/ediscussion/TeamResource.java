package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.TeamService;

/** Who facilitates an e-discussion. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/team")
@RequestScoped
public class TeamResource {

    @Inject
    TeamService team;

    /** Appoints a facilitator by her login name; who is one already stays so. */
    @Operation(summary = "Appoints a facilitator by her login name")
    @APIResponse(responseCode = "204", description = "She facilitates it")
    @PUT
    @Path("{login}")
    public void appoint(@PathParam("id") long id, @PathParam("login") String login) {
        team.appoint(id, login);
    }

    /** Somebody leaves the team; who is not in it stays out. */
    @Operation(summary = "Somebody leaves the team")
    @APIResponse(responseCode = "204", description = "She does not facilitate it")
    @DELETE
    @Path("members/{member}")
    public void leave(@PathParam("id") long id, @PathParam("member") long member) {
        team.leave(id, member);
    }
}
