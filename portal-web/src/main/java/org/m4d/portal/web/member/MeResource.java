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
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.Profile;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.IdentityDirectory;
import org.m4d.portal.web.api.Entity;

/** The acting member's own profile. */
@Tag(name = "Members")
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {

    @Inject
    MemberService members;

    @Inject
    IdentityDirectory directory;

    @Inject
    Acting acting;

    /** One's own profile with its settings; 403 until it is completed. */
    @Operation(summary = "One's own profile with its settings")
    @APIResponseSchema(value = MemberView.class, responseCode = "200")
    @GET
    public Response own(@Context Request request) {
        acting.member();
        MemberView own = members.own().orElseThrow(NotAllowed::signInFirst);
        return Entity.of(request, own, own.version());
    }

    /** Completes the first login, or changes the profile: then {@code If-Match} names the version that was edited. */
    @Operation(summary = "Completes the first login, or changes the profile")
    @APIResponseSchema(value = MemberView.class, responseCode = "200")
    @PUT
    public Response change(Profile profile, @HeaderParam("If-Match") String version) {
        boolean first = !acting.signedIn().registered();
        if (first) {
            members.register(directory.read(acting.signedIn().subject()).username(), Entity.given(profile));
        } else {
            members.changeProfile(Entity.given(profile), Entity.version(version));
        }
        MemberView own = members.own().orElseThrow();
        return Response.status(first ? Response.Status.CREATED : Response.Status.OK)
                .entity(own)
                .tag(String.valueOf(own.version()))
                .build();
    }
}
