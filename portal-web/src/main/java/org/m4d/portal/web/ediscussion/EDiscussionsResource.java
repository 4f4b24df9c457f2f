package org.m4d.portal.web.ediscussion;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** E-discussions and what is said in them. */
@Path("ediscussions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EDiscussionsResource {

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** All of them, latest first, or those that are {@code announced}, {@code open} or {@code closed}. */
    @GET
    public Listing<EDiscussionSummary> list(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        EDiscussionState wanted = state == null || state.isBlank()
                ? null
                : EDiscussionState.of(state).orElseThrow(() -> InvalidInput.of("state", "error.choice"));
        return Listing.of(discussions.list(wanted, after, PageLimit.of(limit)));
    }

    /** A discussion without its contributions. Its {@code ETag} is for {@code If-Match}: contributions do not change it. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return tagged(Response.ok(), id);
    }

    /** Announces a discussion. */
    @POST
    public Response open(EDiscussionInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = discussions.open(given(input), key).id();
        return tagged(
                Response.created(
                        address.getBaseUriBuilder().path("ediscussions/{id}").build(id)),
                id);
    }

    /** Changes a discussion; {@code If-Match} names the version that was edited. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, EDiscussionInput input, @HeaderParam("If-Match") String version) {
        discussions.change(id, given(input), Entity.version(version));
        return tagged(Response.ok(), id);
    }

    /** The contributions in the order of their numbers; {@code after} is a contribution's number. */
    @GET
    @Path("{id}/contributions")
    public Listing<ContributionView> contributions(
            @PathParam("id") long id, @QueryParam("after") Integer after, @QueryParam("limit") Integer limit) {
        int wanted = PageLimit.of(limit);
        List<ContributionView> found = contributions.after(id, after == null ? 0 : after, wanted + 1).stream()
                .map(c -> ContributionsResource.clean(c, sanitizer))
                .toList();
        boolean more = found.size() > wanted;
        List<ContributionView> shown = more ? found.subList(0, wanted) : found;
        return new Listing<>(shown, more ? String.valueOf(shown.getLast().number()) : null);
    }

    /** Contributes to an open discussion. */
    @POST
    @Path("{id}/contributions")
    public Response contribute(
            @PathParam("id") long id, NewContribution input, @HeaderParam("Idempotency-Key") String key) {
        long written = contributions.contribute(id, given(input), key).id();
        return Response.created(
                        address.getBaseUriBuilder().path("contributions/{id}").build(written))
                .entity(ContributionsResource.clean(contributions.contribution(written), sanitizer))
                .build();
    }

    private Response tagged(Response.ResponseBuilder response, long id) {
        EDiscussionView d = discussions.discussion(id);
        EDiscussionView clean = new EDiscussionView(
                d.id(),
                d.title(),
                d.lang(),
                sanitizer.clean(d.html()),
                d.state(),
                d.announcedAt(),
                d.opens(),
                d.closes(),
                d.languages(),
                d.facilitators(),
                d.questions(),
                d.contributions(),
                d.version());
        return response.entity(clean).tag(String.valueOf(d.version())).build();
    }

    private static <T> T given(T input) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        return input;
    }
}
