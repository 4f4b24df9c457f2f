package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Members as everybody sees them. */
@Tag(name = "Members")
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MembersResource {

    @Inject
    MemberService members;

    /**
     * Members with words in their names that begin with what is typed, by name, for pickers; open to members.
     *
     * @param typed each word begins a word of the name
     */
    @Operation(summary = "Members with words in their names that begin with what is typed, by name, for pickers")
    @GET
    public Listing<AuthorView> beginningWith(
            @QueryParam("q") String typed, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(members.beginningWith(typed, after, PageLimit.of(limit)));
    }

    /** A member. */
    @Operation(summary = "A member")
    @APIResponseSchema(value = MemberRecord.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        MemberView member = members.view(id);
        return Entity.of(request, MemberRecord.of(member), member.version());
    }
}
