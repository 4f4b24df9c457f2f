package org.m4d.portal.web.draft;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.posting.DraftView;
import org.m4d.portal.posting.NewDraft;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What the acting member is writing. */
@Tag(name = "Members")
@Path("me/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DraftsResource {

    @Inject
    DraftService drafts;

    @Inject
    Acting acting;

    /**
     * What is written.
     *
     * @param page the address of its form after the language; may be missing
     * @param about the title of what it belongs to; may be missing
     */
    public record Draft(String page, String about, Map<String, List<String>> fields) {}

    /** One's own drafts, newest first. */
    @Operation(summary = "One's own drafts, newest first")
    @GET
    public Listing<DraftView> own() {
        return new Listing<>(drafts.own(), null);
    }

    /** The draft for one place, such as {@code reply-12}. */
    @Operation(summary = "The draft for one place")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @GET
    @Path("{place}")
    public Response one(@PathParam("place") String place, @Context Request request) {
        acting.member();
        DraftView draft = drafts.draft(place).orElseThrow(NotFound::new);
        return Entity.of(request, draft, draft.version());
    }

    /** Keeps a draft; {@code If-Match} names the version that was edited, without it whatever is there is replaced. */
    @Operation(summary = "Keeps a draft")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @PUT
    @Path("{place}")
    public Response save(@PathParam("place") String place, Draft input, @HeaderParam("If-Match") String version) {
        Draft given = Entity.given(input);
        DraftView draft = drafts.save(
                new NewDraft(place, given.page(), given.about(), given.fields(), null),
                version == null ? null : Entity.version(version));
        return Entity.fresh(draft, draft.version());
    }

    /** Throws a draft away. */
    @Operation(summary = "Throws a draft away")
    @DELETE
    @Path("{place}")
    public Response discard(@PathParam("place") String place) {
        drafts.discard(place);
        return Response.noContent().build();
    }
}
