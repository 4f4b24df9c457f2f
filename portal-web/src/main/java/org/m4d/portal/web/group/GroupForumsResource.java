package org.m4d.portal.web.group;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.CircleForumInput;
import org.m4d.portal.forum.CircleForumService;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The forums of a group. */
@Tag(name = "Groups")
@Path("groups/{id}/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupForumsResource {

    @Inject
    GroupService groups;

    @Inject
    ForumService forums;

    @Inject
    CircleForumService own;

    /** The forums of a group that one may read. */
    @Operation(summary = "The forums of a group that one may read")
    @GET
    public Listing<ForumView> all(@PathParam("id") long id) {
        groups.group(id);
        return new Listing<>(forums.of(ref(id)), null);
    }

    /** Gives a group one more forum, for those who look after it. */
    @Operation(summary = "Gives a group one more forum, for those who look after it")
    @POST
    public Listing<ForumView> add(
            @PathParam("id") long id, CircleForumInput input, @HeaderParam("Idempotency-Key") String key) {
        own.add(ref(id), Entity.given(input), key);
        return new Listing<>(forums.of(ref(id)), null);
    }

    /** Changes what a forum of a group says of itself; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes what a forum of a group says of itself")
    @APIResponseSchema(value = ForumView.class, responseCode = "200")
    @PUT
    @Path("{slug}")
    public Response edit(
            @PathParam("id") long id,
            @PathParam("slug") String slug,
            CircleForumInput input,
            @HeaderParam("If-Match") String version) {
        own.edit(ref(id), slug, Entity.given(input), Entity.version(version));
        ForumView forum = forums.forum(slug);
        return Entity.fresh(forum, forum.version());
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.GROUP, id);
    }
}
