package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.synthesis.StatementInput;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SynthesisService;
import org.m4d.portal.synthesis.VoiceView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The statements of a summary. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/summary/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SummaryStatementsResource {

    @Inject
    SummaryService summaries;

    @Inject
    SynthesisService synthesis;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** Adds a statement at the end of what stands under its heading. */
    @Operation(summary = "Adds a statement at the end of what stands under its heading")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    @POST
    public Response add(@PathParam("id") long id, StatementInput input, @HeaderParam("Idempotency-Key") String key) {
        long added = synthesis.addStatement(id, Entity.given(input), key).id();
        StatementView statement = clean(id, added);
        return Entity.created(
                address.getBaseUriBuilder()
                        .path("ediscussions/{id}/summary/statements/{statement}")
                        .build(id, added),
                statement,
                statement.version());
    }

    /** A statement. Its {@code ETag} is for {@code If-Match} alone: neither moves nor answers change it. */
    @Operation(summary = "A statement of a summary")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    @GET
    @Path("{statement}")
    public Response one(@PathParam("id") long id, @PathParam("statement") long statement) {
        StatementView found = clean(id, statement);
        return Entity.fresh(found, found.version());
    }

    /** The Markdown of its text, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its text, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{statement}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(
            @PathParam("id") long id, @PathParam("statement") long statement, @Context Request conditions) {
        return Entity.markdown(
                conditions,
                summaries.source(id, statement),
                summaries.statement(id, statement).version());
    }

    /** How it was worded over time, newest first. */
    @Operation(summary = "How a statement was worded over time, newest first")
    @GET
    @Path("{statement}/wordings")
    public List<RevisionView> wordings(@PathParam("id") long id, @PathParam("statement") long statement) {
        return summaries.wordings(id, statement);
    }

    /** The answers to it in the order in which they came, those that lapsed among them; of one {@code verdict} or of all. */
    @Operation(summary = "The answers to a statement in the order in which they came")
    @GET
    @Path("{statement}/answers")
    public Listing<VoiceView> answers(
            @PathParam("id") long id,
            @PathParam("statement") long statement,
            @QueryParam("verdict") String verdict,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(summaries.voices(id, statement, verdict, after, PageLimit.of(limit)));
    }

    /** Changes what it says and cites; {@code If-Match} names the version that was edited. During a round other words make answers lapse. */
    @Operation(summary = "Changes what a statement says and cites")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    @PUT
    @Path("{statement}")
    public Response change(
            @PathParam("id") long id,
            @PathParam("statement") long statement,
            StatementInput input,
            @HeaderParam("If-Match") String version) {
        synthesis.changeStatement(id, statement, Entity.given(input), Entity.version(version));
        StatementView found = clean(id, statement);
        return Entity.fresh(found, found.version());
    }

    /** Takes it out of the summary; {@code If-Match} names the version that was read. */
    @Operation(summary = "Takes a statement out of the summary")
    @DELETE
    @Path("{statement}")
    public void remove(
            @PathParam("id") long id, @PathParam("statement") long statement, @HeaderParam("If-Match") String version) {
        synthesis.removeStatement(id, statement, Entity.version(version));
    }

    private StatementView clean(long id, long statement) {
        StatementView found = summaries.statement(id, statement);
        return found.withHtml(sanitizer.clean(found.html()));
    }
}
