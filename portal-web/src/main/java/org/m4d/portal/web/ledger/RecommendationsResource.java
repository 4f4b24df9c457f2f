package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ledger.EvidenceService;
import org.m4d.portal.ledger.EvidenceView;
import org.m4d.portal.ledger.LedgerCounts;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.NewEvidence;
import org.m4d.portal.ledger.OwnRights;
import org.m4d.portal.ledger.RecommendationInput;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.ledger.StepInput;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The ledger of recommendations. */
@Tag(name = "Ledger")
@Path("recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecommendationsResource {

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    EvidenceService evidence;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /**
     * Recommendations of all e-discussions.
     *
     * @param order {@code newest}, or {@code deadline}: those that are overdue first, settled ones last
     */
    @Operation(summary = "Recommendations of all e-discussions, by what has become of them and by addressee")
    @GET
    public Listing<RecommendationView> list(
            @QueryParam("discussion") Long discussion,
            @QueryParam("state") String state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("country") String country,
            @QueryParam("organisation") Long organisation,
            @QueryParam("addressee") String addressee,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(ledger.list(
                        LedgerQuery.filter(discussion, state, overdue, country, organisation, addressee),
                        LedgerQuery.order(order),
                        after,
                        PageLimit.of(limit))
                .map(one -> clean(one, sanitizer)));
    }

    /** How many there are in each state, and how many are overdue. */
    @Operation(summary = "How many recommendations there are in each state, and how many are overdue")
    @GET
    @Path("counts")
    public LedgerCounts counts(
            @QueryParam("discussion") Long discussion,
            @QueryParam("country") String country,
            @QueryParam("organisation") Long organisation,
            @QueryParam("addressee") String addressee) {
        return ledger.counts(LedgerQuery.filter(discussion, null, null, country, organisation, addressee));
    }

    /** A recommendation. Its {@code ETag} is for {@code If-Match} alone: evidence and the clock do not change it. */
    @Operation(summary = "A recommendation with its last answer")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return fresh(id);
    }

    /** The Markdown of its text, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its text, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request conditions) {
        return Entity.markdown(
                conditions, ledger.source(id), ledger.recommendation(id).version());
    }

    /** What the one who asks may do with it. */
    @Operation(summary = "What the one who asks may do with it")
    @GET
    @Path("{id}/rights")
    public OwnRights rights(@PathParam("id") long id) {
        return recommendations.rights(id);
    }

    /** Changes it; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes its deadline, and its words while nobody has answered")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") long id, RecommendationInput input, @HeaderParam("If-Match") String version) {
        recommendations.change(id, Entity.given(input), Entity.version(version));
        return fresh(id);
    }

    /** Takes a step; {@code If-Match} names the version that was looked at, so that sent again it is taken once. */
    @Operation(summary = "Takes a step with it: answers, reports, judges, ends")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "200")
    @POST
    @Path("{id}/steps")
    public Response take(@PathParam("id") long id, StepInput input, @HeaderParam("If-Match") String version) {
        recommendations.take(id, Entity.given(input), Entity.version(version));
        return fresh(id);
    }

    /** Who did what with it, newest first. */
    @Operation(summary = "Who did what with it, newest first")
    @GET
    @Path("{id}/history")
    public Listing<LedgerEntryView> history(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(ledger.history(id, after, PageLimit.of(limit)));
    }

    /** The evidence about it, newest first. */
    @Operation(summary = "The evidence about it, newest first")
    @GET
    @Path("{id}/evidence")
    public Listing<EvidenceView> evidence(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(ledger.evidence(id, after, PageLimit.of(limit)).map(one -> clean(one, sanitizer)));
    }

    /** Brings evidence. */
    @Operation(summary = "Brings evidence")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @POST
    @Path("{id}/evidence")
    public Response bring(@PathParam("id") long id, NewEvidence input, @HeaderParam("Idempotency-Key") String key) {
        long written = evidence.bring(id, Entity.given(input), key).id();
        return Response.created(address.getBaseUriBuilder()
                        .path("recommendations/{id}/evidence")
                        .build(id))
                .entity(clean(ledger.evidence(written), sanitizer))
                .build();
    }

    private Response fresh(long id) {
        RecommendationView found = clean(ledger.recommendation(id), sanitizer);
        return Entity.fresh(found, found.version());
    }

    /** HTML leaves through the API as clean as the rules of today want it, whenever it was written. */
    static RecommendationView clean(RecommendationView one, Sanitizer sanitizer) {
        return one.withHtml(sanitizer.clean(one.html()));
    }

    private static EvidenceView clean(EvidenceView one, Sanitizer sanitizer) {
        return one.html() == null ? one : one.withHtml(sanitizer.clean(one.html()));
    }
}
