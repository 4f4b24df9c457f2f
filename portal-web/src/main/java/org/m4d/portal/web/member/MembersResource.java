package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.web.api.Entity;

/** Members as everybody sees them. */
@Path("members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MembersResource {

    @Inject
    MemberService members;

    /** A member. */
    @GET
    public Response one(@PathParam("id") long id, @Context Request request) {
        MemberView member = members.view(id);
        return Entity.of(request, MemberRecord.of(member), member.version());
    }
}
