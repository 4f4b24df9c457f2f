package org.m4d.portal.web.practice;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.practice.NewPractice;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeSummary;
import org.m4d.portal.practice.PracticeView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Good practices. */
@Tag(name = "Practices")
@Path("practices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PracticesResource {

    @Inject
    PracticeService practices;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** All practices, newest first. */
    @Operation(summary = "All practices, newest first")
    @GET
    public Listing<PracticeSummary> newest(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(practices.newest(after, PageLimit.of(limit)));
    }

    /** One practice. */
    @Operation(summary = "One practice")
    @APIResponseSchema(value = PracticeView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        PracticeView practice = clean(id);
        return Entity.of(request, practice, practice.version());
    }

    /** The Markdown of its text, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its text, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request request) {
        return Entity.markdown(
                request, practices.source(id), practices.practice(id).version());
    }

    /** Adds a practice. */
    @Operation(summary = "Adds a practice")
    @APIResponseSchema(value = PracticeView.class, responseCode = "201")
    @POST
    public Response add(NewPractice input, @HeaderParam("Idempotency-Key") String key) {
        long id = practices.add(Entity.given(input), key).id();
        PracticeView practice = clean(id);
        return Entity.created(
                address.getBaseUriBuilder().path("practices/{id}").build(id), practice, practice.version());
    }

    /** Puts new words and facts in place of the old ones; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts new words and facts in place of the old ones")
    @APIResponseSchema(value = PracticeView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, NewPractice input, @HeaderParam("If-Match") String version) {
        practices.edit(id, Entity.given(input), Entity.version(version));
        PracticeView practice = clean(id);
        return Entity.fresh(practice, practice.version());
    }

    /** Who changed what, newest first. */
    @Operation(summary = "Who changed what in a practice, newest first")
    @GET
    @Path("{id}/history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return practices.history(id);
    }

    private PracticeView clean(long id) {
        PracticeView practice = practices.practice(id);
        return practice.withHtml(sanitizer.clean(practice.html()));
    }
}
