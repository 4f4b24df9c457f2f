package org.m4d.portal.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.archive.ArchiveClaimService;
import org.m4d.portal.archive.ClaimView;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;

/** Claiming what one wrote in an archive, by the address that one wrote from. */
@Tag(name = "Members")
@Path("me/archive-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArchiveClaimsResource {

    @Inject
    ArchiveClaimService claims;

    @Inject
    Acting acting;

    /** @param address that one wrote from */
    public record Asked(String address) {}

    /** Sends a link to the address, if somebody wrote from it; the answer is the same when nobody did. */
    @Operation(
            summary =
                    "Asks for a link to the address that one wrote from in an archive; the answer never tells whether anybody did")
    @POST
    public Response ask(Asked asked) {
        acting.member();
        String address = Optional.ofNullable(Entity.given(asked).address()).orElse("");
        claims.ask(address, PortalLanguage.of(acting.actor().language()).orElse(PortalLanguage.EN));
        return Response.accepted().build();
    }

    /** What one would get. */
    @Operation(summary = "What becomes one's own by the link from the mail")
    @GET
    @Path("{token}")
    public ClaimView pending(@PathParam("token") String token) {
        return claims.pending(token);
    }

    /** Makes it one's own. */
    @Operation(summary = "Makes one's own what was written from the address")
    @POST
    @Path("{token}/confirm")
    public Response confirm(@PathParam("token") String token) {
        claims.confirm(token);
        return Response.noContent().build();
    }
}
