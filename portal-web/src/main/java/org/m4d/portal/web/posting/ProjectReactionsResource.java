package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.ReactionView;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.web.api.Listing;

/** Reactions to a project. */
@Tag(name = "Projects")
@Path("projects/{id}/reactions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectReactionsResource {

    @Inject
    ReactionRequests reactions;

    /** Who reacted to a project, newest first; {@code kind} is thanks, agree or useful. */
    @Operation(summary = "Who reacted to a project, newest first; kind is thanks, agree or useful")
    @GET
    public Listing<ReactionView> who(
            @PathParam("id") long id,
            @QueryParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return reactions.who(ref(id), kind, after, limit);
    }

    /** Says thanks, agree or useful of a project; said again it changes nothing. */
    @Operation(summary = "Says thanks, agree or useful of a project; said again it changes nothing")
    @PUT
    @Path("{reaction}")
    public Responses say(@PathParam("id") long id, @PathParam("reaction") String kind) {
        return reactions.react(ref(id), kind, true);
    }

    /** Takes the own reaction to a project back. */
    @Operation(summary = "Takes the own reaction to a project back")
    @DELETE
    @Path("{reaction}")
    public Responses takeBack(@PathParam("id") long id, @PathParam("reaction") String kind) {
        return reactions.react(ref(id), kind, false);
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.PROJECT, id);
    }
}
