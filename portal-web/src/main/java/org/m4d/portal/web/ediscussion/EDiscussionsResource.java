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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** E-discussions and what is said in them. */
@Tag(name = "e-Discussions")
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

    /** E-discussions, latest first, or those in one state: {@code proposed}, {@code announced}, {@code open} and so on. */
    @Operation(summary = "e-Discussions, latest first, or those in one state: proposed, announced, open and so on")
    @GET
    public Listing<EDiscussionSummary> list(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        EDiscussionState wanted = state == null || state.isBlank()
                ? null
                : EDiscussionState.of(state).orElseThrow(() -> InvalidInput.of("state", "error.choice"));
        return Listing.of(discussions.list(wanted, after, PageLimit.of(limit)));
    }

    /** A discussion without its contributions. Its {@code ETag} is for {@code If-Match} alone: neither contributions nor the clock change it. */
    @Operation(summary = "A discussion without its contributions")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        EDiscussionView discussion = clean(id);
        return Entity.fresh(discussion, discussion.version());
    }

    /**
     * The Markdown of its background, for whoever goes on to edit it.
     *
     * @param lang BCP 47 tag of a translation; the original where none is given
     */
    @Operation(summary = "The Markdown of its background, or of a translation of it, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @QueryParam("lang") String lang, @Context Request conditions) {
        String source = lang == null || lang.isBlank()
                ? discussions.source(id)
                : Optional.ofNullable(discussions.sources(id).texts().get(lang)).orElseThrow(NotFound::new);
        return Entity.markdown(conditions, source, discussions.discussion(id).version());
    }

    /** Announces a discussion. */
    @Operation(summary = "Announces a discussion")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "201")
    @POST
    public Response open(EDiscussionInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = discussions.open(Entity.given(input), key).id();
        EDiscussionView discussion = clean(id);
        return Entity.created(
                address.getBaseUriBuilder().path("ediscussions/{id}").build(id), discussion, discussion.version());
    }

    /** Changes a discussion; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes a discussion")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, EDiscussionInput input, @HeaderParam("If-Match") String version) {
        discussions.change(id, Entity.given(input), Entity.version(version));
        EDiscussionView discussion = clean(id);
        return Entity.fresh(discussion, discussion.version());
    }

    /** Calls it off, with a reason that everybody reads. */
    @Operation(summary = "Calls it off, with a reason that everybody reads")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("id") long id, StepReason reason) {
        discussions.cancel(id, Entity.given(reason));
        EDiscussionView discussion = clean(id);
        return Entity.fresh(discussion, discussion.version());
    }

    /** Who did what with it, newest first. */
    @Operation(summary = "Who did what with it, newest first")
    @GET
    @Path("{id}/log")
    public Listing<LogEntryView> log(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(discussions.log(id, after, PageLimit.of(limit)));
    }

    /** The contributions in the order of their numbers; {@code after} is a contribution's number. */
    @Operation(summary = "The contributions in the order of their numbers")
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
    @Operation(summary = "Contributes to an open discussion")
    @APIResponseSchema(value = ContributionView.class, responseCode = "201")
    @POST
    @Path("{id}/contributions")
    public Response contribute(
            @PathParam("id") long id, NewContribution input, @HeaderParam("Idempotency-Key") String key) {
        long written = contributions.contribute(id, Entity.given(input), key).id();
        ContributionView contribution = ContributionsResource.clean(contributions.contribution(written), sanitizer);
        return Entity.created(
                address.getBaseUriBuilder().path("contributions/{id}").build(written),
                contribution,
                contribution.version());
    }

    private EDiscussionView clean(long id) {
        return discussions.discussion(id).cleaned(sanitizer::clean);
    }
}
