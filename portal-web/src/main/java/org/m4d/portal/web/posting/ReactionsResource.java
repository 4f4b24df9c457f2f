package org.m4d.portal.web.posting;

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
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.posting.ReactionView;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.web.api.Listing;

/** Reactions to one kind of contents: the same for all, each below the path of what it is about. */
public abstract class ReactionsResource {

    private final ContentType about;

    @Inject
    ReactionService reactions;

    ReactionsResource(ContentType about) {
        this.about = about;
    }

    /** Who reacted, newest first; {@code kind} is thanks, agree or useful. */
    @Operation(summary = "Who reacted, newest first; kind is thanks, agree or useful")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Listing<ReactionView> who(
            @PathParam("id") long id,
            @QueryParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        ReactionKind only = kind == null || kind.isBlank()
                ? null
                : ReactionKind.of(kind).orElseThrow(() -> InvalidInput.of("kind", "error.choice"));
        return Listing.of(reactions.who(ref(id), only, after, PageLimit.of(limit)));
    }

    /** Says thanks, agree or useful; said again it changes nothing. */
    @Operation(summary = "Says thanks, agree or useful; said again it changes nothing")
    @PUT
    @Path("{reaction}")
    @Produces(MediaType.APPLICATION_JSON)
    public Responses say(@PathParam("id") long id, @PathParam("reaction") String kind) {
        return react(id, kind, true);
    }

    /** Takes the own reaction back. */
    @Operation(summary = "Takes the own reaction back")
    @DELETE
    @Path("{reaction}")
    @Produces(MediaType.APPLICATION_JSON)
    public Responses takeBack(@PathParam("id") long id, @PathParam("reaction") String kind) {
        return react(id, kind, false);
    }

    private Responses react(long id, String kind, boolean on) {
        return reactions.react(ref(id), ReactionKind.of(kind).orElse(null), on);
    }

    private ContentRef ref(long id) {
        return new ContentRef(about, id);
    }
}
