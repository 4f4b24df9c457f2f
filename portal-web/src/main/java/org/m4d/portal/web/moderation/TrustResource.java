package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.moderation.StandingService;
import org.m4d.portal.moderation.StandingView;
import org.m4d.portal.moderation.TrustRules.TrustRule;

/** The rules of trust, and where one stands oneself. */
@Tag(name = "Moderation")
@Path("trust")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TrustResource {

    @Inject
    StandingService standings;

    /** What each level needs and admits, as it is computed. */
    @Operation(summary = "What each level needs and admits, as it is computed")
    @GET
    public List<TrustRule> rules() {
        return standings.rules();
    }

    /** How the acting member stands. */
    @Operation(summary = "How the acting member stands")
    @GET
    @Path("me")
    public StandingView own() {
        return standings.own();
    }
}
