package org.m4d.portal.web.weekly;

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
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;
import org.m4d.portal.weekly.WeeklyInput;
import org.m4d.portal.weekly.WeeklySummaryService;
import org.m4d.portal.weekly.WeeklyView;

/** What those who facilitate e-discussions say of their weeks. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/weekly")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WeeklyResource {

    @Inject
    WeeklySummaryService summaries;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** The weekly summaries of a discussion, the latest week first. */
    @Operation(summary = "The weekly summaries of a discussion, the latest week first")
    @GET
    public Listing<WeeklyView> list(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(summaries.list(id, after, PageLimit.of(limit)).map(this::clean));
    }

    /** The summary of one week, counted from 1 from the opening. */
    @Operation(summary = "The summary of one week, counted from 1 from the opening")
    @APIResponseSchema(value = WeeklyView.class, responseCode = "200")
    @GET
    @Path("{week}")
    public Response one(@PathParam("id") long id, @PathParam("week") int week) {
        WeeklyView summary = clean(summaries.summary(id, week));
        return Entity.fresh(summary, summary.version());
    }

    /** The Markdown of its text, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its text, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{week}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @PathParam("week") int week, @Context Request request) {
        return Entity.markdown(
                request, summaries.source(id, week), summaries.summary(id, week).version());
    }

    /** Publishes the summary of a week; those who follow the discussion or contributed to it are told. */
    @Operation(summary = "Publishes the summary of a week")
    @APIResponseSchema(value = WeeklyView.class, responseCode = "201")
    @POST
    public Response publish(@PathParam("id") long id, WeeklyInput input, @HeaderParam("Idempotency-Key") String key) {
        int week = summaries.week(summaries.publish(id, Entity.given(input), key));
        WeeklyView summary = clean(summaries.summary(id, week));
        return Entity.created(
                address.getBaseUriBuilder()
                        .path("ediscussions/{id}/weekly/{week}")
                        .build(id, week),
                summary,
                summary.version());
    }

    /** Puts a new text in place of the old one; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts a new text in place of the old one")
    @APIResponseSchema(value = WeeklyView.class, responseCode = "200")
    @PUT
    @Path("{week}")
    public Response change(
            @PathParam("id") long id,
            @PathParam("week") int week,
            WeeklyInput input,
            @HeaderParam("If-Match") String version) {
        summaries.change(id, week, Entity.given(input), Entity.version(version));
        WeeklyView summary = clean(summaries.summary(id, week));
        return Entity.fresh(summary, summary.version());
    }

    private WeeklyView clean(WeeklyView summary) {
        return summary.withHtml(sanitizer.clean(summary.html()));
    }
}
