package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.ProposalInput;
import org.m4d.portal.ediscussion.ProposalService;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;

/** Proposals of e-discussions. They are read as every e-discussion is, in the state {@code proposed}. */
@Tag(name = "e-Discussions")
@Path("proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProposalsResource {

    @Inject
    ProposalService proposals;

    @Inject
    EDiscussionService discussions;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** Proposes an e-discussion. */
    @Operation(summary = "Proposes an e-discussion")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "201")
    @POST
    public Response propose(ProposalInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = proposals.propose(Entity.given(input), key).id();
        EDiscussionView proposed = clean(id);
        return Entity.created(
                address.getBaseUriBuilder().path("ediscussions/{id}").build(id), proposed, proposed.version());
    }

    /** Puts one's proposal in other words; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts one's proposal in other words")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response reword(@PathParam("id") long id, ProposalInput input, @HeaderParam("If-Match") String version) {
        proposals.reword(id, Entity.given(input), Entity.version(version));
        return fresh(id);
    }

    /** Supports a proposal; who does so already stays as she is. */
    @Operation(summary = "Supports a proposal")
    @APIResponse(responseCode = "204", description = "It is supported")
    @PUT
    @Path("{id}/support")
    public void support(@PathParam("id") long id) {
        proposals.support(id, true);
    }

    /** Supports a proposal no longer. */
    @Operation(summary = "Supports a proposal no longer")
    @APIResponse(responseCode = "204", description = "It is supported no longer")
    @DELETE
    @Path("{id}/support")
    public void supportNoLonger(@PathParam("id") long id) {
        proposals.support(id, false);
    }

    /** A facilitator takes a proposal up, and announces it with these words and dates; {@code If-Match} names the version that she read. */
    @Operation(summary = "A facilitator takes a proposal up and announces it")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @POST
    @Path("{id}/take-up")
    public Response takeUp(@PathParam("id") long id, EDiscussionInput input, @HeaderParam("If-Match") String version) {
        proposals.takeUp(id, Entity.given(input), Entity.version(version));
        return fresh(id);
    }

    /** A facilitator declines a proposal, with a reason that everybody reads. */
    @Operation(summary = "A facilitator declines a proposal, with a reason that everybody reads")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @POST
    @Path("{id}/decline")
    public Response decline(@PathParam("id") long id, StepReason reason) {
        proposals.decline(id, Entity.given(reason));
        return fresh(id);
    }

    /** Withdraws one's proposal. */
    @Operation(summary = "Withdraws one's proposal")
    @APIResponseSchema(value = EDiscussionView.class, responseCode = "200")
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") long id) {
        proposals.withdraw(id);
        return fresh(id);
    }

    private Response fresh(long id) {
        EDiscussionView discussion = clean(id);
        return Entity.fresh(discussion, discussion.version());
    }

    private EDiscussionView clean(long id) {
        return discussions.discussion(id).cleaned(sanitizer::clean);
    }
}
