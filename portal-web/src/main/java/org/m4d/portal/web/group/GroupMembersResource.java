package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.GroupMemberView;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Who is in a group. */
@Tag(name = "Groups")
@Path("groups/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupMembersResource {

    /** @param owner whether the member is to look after the group */
    public record Office(boolean owner) {}

    @Inject
    MembershipService memberships;

    /** Those in the group, in the order in which they came. */
    @Operation(summary = "Those in a group, in the order in which they came")
    @GET
    public Listing<GroupMemberView> members(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(memberships.members(id, after, PageLimit.of(limit)));
    }

    /** Makes a member one of those who look after the group, or ends it. */
    @Operation(summary = "Makes a member one of those who look after the group, or ends it")
    @PUT
    @Path("{member}")
    public void own(@PathParam("id") long id, @PathParam("member") long member, Office office) {
        memberships.own(id, member, Entity.given(office).owner());
    }

    /** Removes somebody from the group. */
    @Operation(summary = "Removes somebody from a group")
    @DELETE
    @Path("{member}")
    public void remove(@PathParam("id") long id, @PathParam("member") long member) {
        memberships.remove(id, member);
    }
}
