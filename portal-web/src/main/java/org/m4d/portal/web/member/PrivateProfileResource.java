package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.PrivateProfileView;
import org.m4d.portal.web.api.Entity;

/** What the acting member tells the portal alone. */
@Tag(name = "Members")
@Path("me/private")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PrivateProfileResource {

    @Inject
    MemberService members;

    /** One's gender and whether one may be invited: told to oneself alone. */
    @Operation(summary = "What one tells the portal alone")
    @APIResponseSchema(value = PrivateRecord.class, responseCode = "200")
    @GET
    public Response own(@Context Request request) {
        PrivateProfileView own = members.privateProfile();
        return Entity.of(request, PrivateRecord.of(own.profile()), own.version());
    }

    /** Changes it; {@code If-Match} names the version that was edited, that of the whole profile. */
    @Operation(summary = "Changes what one tells the portal alone")
    @APIResponseSchema(value = PrivateRecord.class, responseCode = "200")
    @PUT
    public Response change(PrivateRecord told, @HeaderParam("If-Match") String version) {
        members.changePrivateProfile(Entity.given(told).profile(), Entity.version(version));
        PrivateProfileView own = members.privateProfile();
        return Entity.fresh(PrivateRecord.of(own.profile()), own.version());
    }
}
