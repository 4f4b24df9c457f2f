package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.group.MembershipService;

/** One's own being in a group. */
@Tag(name = "Groups")
@Path("groups/{id}/membership")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupMembershipResource {

    @Inject
    MembershipService memberships;

    /** Joins: an open group, or one that one is invited to. */
    @Operation(summary = "Joins an open group, or one that one is invited to")
    @PUT
    public void join(@PathParam("id") long id) {
        memberships.join(id);
    }

    /** Leaves. */
    @Operation(summary = "Leaves a group")
    @DELETE
    public void leave(@PathParam("id") long id) {
        memberships.leave(id);
    }
}
