package org.m4d.portal.web.synthesis;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.synthesis.CitableContribution;
import org.m4d.portal.synthesis.MoveInput;
import org.m4d.portal.synthesis.RoundInput;
import org.m4d.portal.synthesis.RoundService;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.synthesis.SynthesisService;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What an e-discussion came to, and the steps to its publication. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/summary")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SummaryResource {

    @Inject
    SummaryService summaries;

    @Inject
    SynthesisService synthesis;

    @Inject
    RoundService rounds;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** The summary. Its {@code ETag} is the version of its order, for {@code If-Match} of a move alone: words and answers do not change it. */
    @Operation(summary = "The summary of a discussion: headings, statements, what they rest on, who says what to them")
    @APIResponseSchema(value = SummaryView.class, responseCode = "200")
    @GET
    public Response summary(@PathParam("id") long id) {
        return present(id);
    }

    /** Begins to sum a closed discussion up; late contributions end with it. */
    @Operation(summary = "Begins to sum a closed discussion up")
    @APIResponseSchema(value = SummaryView.class, responseCode = "201")
    @POST
    public Response begin(@PathParam("id") long id) {
        rounds.begin(id);
        SummaryView summary = clean(id);
        return Entity.created(
                address.getBaseUriBuilder().path("ediscussions/{id}/summary").build(id), summary, summary.outline());
    }

    /** Moves a heading or a statement; {@code If-Match} names the version of the order that it started from. */
    @Operation(summary = "Moves a heading or a statement of the summary")
    @APIResponseSchema(value = SummaryView.class, responseCode = "200")
    @POST
    @Path("moves")
    public Response move(@PathParam("id") long id, MoveInput move, @HeaderParam("If-Match") String outline) {
        synthesis.move(id, Entity.given(move), Entity.version(outline));
        return present(id);
    }

    /** The contributions that can be read, by number, with how often the summary cites them; {@code used=false} gives those that it does not. */
    @Operation(summary = "The contributions of a discussion with how often its summary cites them")
    @GET
    @Path("contributions")
    public Listing<CitableContribution> contributions(
            @PathParam("id") long id,
            @QueryParam("used") Boolean used,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(summaries
                .contributions(id, used, after, PageLimit.of(limit))
                .map(one -> one.withHtml(sanitizer.clean(one.html()))));
    }

    /** The rounds of endorsement, the latest first. */
    @Operation(summary = "The rounds of endorsement, the latest first")
    @GET
    @Path("rounds")
    public List<RoundView> rounds(@PathParam("id") long id) {
        return summaries.rounds(id);
    }

    /** Puts the summary to those who are asked: a round with its end. */
    @Operation(summary = "Puts the summary to those who are asked, in a round with its end")
    @APIResponseSchema(value = SummaryView.class, responseCode = "201")
    @POST
    @Path("rounds")
    public Response ask(@PathParam("id") long id, RoundInput round) {
        rounds.ask(id, Entity.given(round));
        SummaryView summary = clean(id);
        return Entity.created(
                address.getBaseUriBuilder()
                        .path("ediscussions/{id}/summary/rounds")
                        .build(id),
                summary,
                summary.outline());
    }

    /** Takes the summary back, to put it again in another round. */
    @Operation(summary = "Takes the summary back, to put it again in another round")
    @APIResponseSchema(value = SummaryView.class, responseCode = "200")
    @POST
    @Path("revise")
    public Response revise(@PathParam("id") long id) {
        rounds.revise(id);
        return present(id);
    }

    /** Publishes the summary once its round has ended. */
    @Operation(summary = "Publishes the summary once its round has ended")
    @APIResponseSchema(value = SummaryView.class, responseCode = "200")
    @POST
    @Path("publish")
    public Response publish(@PathParam("id") long id) {
        rounds.publish(id);
        return present(id);
    }

    private Response present(long id) {
        SummaryView summary = clean(id);
        return Entity.fresh(summary, summary.outline());
    }

    private SummaryView clean(long id) {
        return summaries.summary(id).cleaned(sanitizer::clean);
    }
}
