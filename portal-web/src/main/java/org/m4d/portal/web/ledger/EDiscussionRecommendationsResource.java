package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationInput;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What one e-discussion recommends. */
@Tag(name = "Ledger")
@Path("ediscussions/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EDiscussionRecommendationsResource {

    @Inject
    EDiscussionService discussions;

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** Its recommendations, as {@code recommendations?discussion=} lists them. */
    @Operation(summary = "What an e-discussion recommends")
    @GET
    public Listing<RecommendationView> list(
            @PathParam("id") long id,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        discussions.discussion(id);
        return Listing.of(ledger.list(LedgerFilter.of(id), LedgerQuery.order(order), after, PageLimit.of(limit))
                .map(one -> RecommendationsResource.clean(one, sanitizer)));
    }

    /** Recommends something in its name. */
    @Operation(summary = "Recommends something in the name of an e-discussion that has come to its end")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201")
    @POST
    public Response recommend(
            @PathParam("id") long id, RecommendationInput input, @HeaderParam("Idempotency-Key") String key) {
        long written = recommendations.recommend(id, Entity.given(input), key).id();
        RecommendationView made = RecommendationsResource.clean(ledger.recommendation(written), sanitizer);
        return Entity.created(
                address.getBaseUriBuilder().path("recommendations/{id}").build(written), made, made.version());
    }
}
