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
import org.m4d.portal.common.InvalidInput;
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
    @GET
    public Listing<PracticeSummary> newest(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(practices.newest(after, PageLimit.of(limit)));
    }

    /** One practice. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        PracticeView practice = clean(id);
        return Entity.of(request, practice, practice.version());
    }

    /** Adds a practice. */
    @POST
    public Response add(NewPractice input, @HeaderParam("Idempotency-Key") String key) {
        long id = practices.add(given(input), key).id();
        PracticeView practice = clean(id);
        return Response.created(
                        address.getBaseUriBuilder().path("practices/{id}").build(id))
                .entity(practice)
                .tag(String.valueOf(practice.version()))
                .build();
    }

    /** Puts new words and facts in place of the old ones; {@code If-Match} names the version that was edited. */
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, NewPractice input, @HeaderParam("If-Match") String version) {
        practices.edit(id, given(input), Entity.version(version));
        PracticeView practice = clean(id);
        return Response.ok(practice).tag(String.valueOf(practice.version())).build();
    }

    /** Who changed what, newest first. */
    @GET
    @Path("{id}/history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return practices.history(id);
    }

    private PracticeView clean(long id) {
        PracticeView practice = practices.practice(id);
        return practice.withHtml(sanitizer.clean(practice.html()));
    }

    private static NewPractice given(NewPractice input) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        return input;
    }
}
