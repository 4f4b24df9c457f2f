package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.InvitationInput;
import org.m4d.portal.ediscussion.InvitationOutcome;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.web.api.Entity;

/** Invitations by name to an e-discussion. */
@Tag(name = "E-discussions")
@Path("ediscussions/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EDiscussionInvitationsResource {

    @Inject
    InvitationService invitations;

    /** Invites members of the invitation list, at most 200 at once; who is not on it (any more) is left out. */
    @Operation(summary = "Invites members of the invitation list")
    @POST
    public InvitationOutcome invite(
            @PathParam("id") long id, InvitationInput input, @HeaderParam("Idempotency-Key") String key) {
        return invitations.invite(id, Entity.given(input), key);
    }
}
