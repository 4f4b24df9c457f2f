package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.WaitingMandate;
import org.m4d.portal.web.api.Listing;

/** For administrators: the mandates that members ask for. One is confirmed by giving it, declined by ending it. */
@Tag(name = "Mandates")
@Path("mandates/waiting")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WaitingMandatesResource {

    @Inject
    MandateService mandates;

    /** Longest waiting first. */
    @Operation(summary = "Longest waiting first")
    @GET
    public Listing<WaitingMandate> waiting(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(mandates.waiting(after, PageLimit.of(limit)));
    }
}
