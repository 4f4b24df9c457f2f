package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.web.api.Listing;

/** The poll that comes with a contribution. */
@Tag(name = "e-Discussions")
@Path("contributions/{id}/polls")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionPollsResource {

    @Inject
    PollService polls;

    @Inject
    ReactionService reactions;

    /** The poll that comes with a contribution: one or none. */
    @Operation(summary = "The poll that comes with a contribution: one or none")
    @GET
    public Listing<PollView> of(@PathParam("id") long id) {
        ContentRef ref =
                reactions.subject(new ContentRef(ContentType.CONTRIBUTION, id)).ref();
        return new Listing<>(List.copyOf(polls.of(Set.of(ref)).values()), null);
    }
}
