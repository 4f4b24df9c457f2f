package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;

/** Single posts. */
@Path("posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostsResource {

    @Inject
    TopicService topics;

    @Inject
    Sanitizer sanitizer;

    /** A post. */
    @GET
    public Response one(@PathParam("id") long id, @Context Request request) {
        PostView post = clean(topics.post(id), sanitizer);
        return Entity.of(request, post, post.version());
    }

    /** Puts a new text in place of the old one; {@code If-Match} names the version that was edited. */
    @PUT
    public Response edit(
            @PathParam("id") long id,
            NewPost input,
            @HeaderParam("If-Match") String version,
            @Context Request request) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        topics.edit(id, input, Entity.version(version));
        PostView post = clean(topics.post(id), sanitizer);
        return Response.ok(post).tag(String.valueOf(post.version())).build();
    }

    /** Who changed what, newest first. */
    @GET
    @Path("history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return topics.history(id);
    }

    /** HTML leaves through the API as clean as the rules of today want it, whenever it was written. */
    static PostView clean(PostView post, Sanitizer sanitizer) {
        return new PostView(
                post.id(),
                post.topicId(),
                post.number(),
                post.author(),
                post.lang(),
                sanitizer.clean(post.html()),
                post.createdAt(),
                post.editedAt(),
                post.version());
    }
}
