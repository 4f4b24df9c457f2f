package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.Ballot;
import org.m4d.portal.posting.BallotView;
import org.m4d.portal.posting.NewPoll;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Polls. They are made together with the text that they come with. */
@Tag(name = "Polls")
@Path("polls/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PollsResource {

    @Inject
    PollService polls;

    /**
     * A vote.
     *
     * @param choices the chosen options, each with its rank where options are ranked
     */
    public record Vote(List<Ballot.Choice> choices) {}

    /** A poll, with its result as far as the caller may see it. Its {@code ETag} is for {@code If-Match}. */
    @Operation(summary = "A poll, with its result as far as the caller may see it")
    @APIResponseSchema(value = PollView.class, responseCode = "200")
    @GET
    public Response one(@PathParam("id") long id) {
        PollView poll = polls.poll(id);
        return Entity.fresh(poll, poll.version());
    }

    /** Changes a poll in which nobody has voted; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes a poll in which nobody has voted: for who asked, and moderators")
    @APIResponseSchema(value = PollView.class, responseCode = "200")
    @PUT
    public Response change(@PathParam("id") long id, NewPoll input, @HeaderParam("If-Match") String version) {
        PollView changed = polls.change(id, Entity.given(input), Entity.version(version));
        return Entity.fresh(changed, changed.version());
    }

    /** Votes, in the place of what the caller voted before. */
    @Operation(summary = "Votes, in the place of what the caller voted before")
    @PUT
    @Path("vote")
    public PollView vote(@PathParam("id") long id, Vote input) {
        return polls.vote(id, Entity.given(input).choices());
    }

    /** Takes the caller's vote back. */
    @Operation(summary = "Takes the caller's vote back")
    @DELETE
    @Path("vote")
    public PollView takeBack(@PathParam("id") long id) {
        return polls.takeBack(id);
    }

    /** Closes a poll before its time. */
    @Operation(summary = "Closes a poll before its time: for who asked, and moderators")
    @PUT
    @Path("closed")
    public PollView close(@PathParam("id") long id) {
        return polls.close(id);
    }

    /** Who voted for what, in the order of voting; never of an anonymous poll. */
    @Operation(summary = "Who voted for what, in the order of voting; never of an anonymous poll")
    @GET
    @Path("ballots")
    public Listing<BallotView> ballots(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(polls.ballots(id, after, PageLimit.of(limit)));
    }
}
