package org.m4d.portal.web.forum;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;

/** Single posts. */
@Tag(name = "Forums")
@Path("posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostsResource {

    @Inject
    TopicService topics;

    @Inject
    QuestionService questions;

    @Inject
    Sanitizer sanitizer;

    /** A post. */
    @Operation(summary = "A post")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    @GET
    public Response one(@PathParam("id") long id, @Context Request request) {
        PostView post = clean(topics.post(id), sanitizer);
        return Entity.of(request, post, post.version());
    }

    /** The Markdown of its text, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its text, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request request) {
        return Entity.markdown(request, topics.source(id), topics.post(id).version());
    }

    /** Puts a new text in place of the old one; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts a new text in place of the old one")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    @PUT
    public Response edit(@PathParam("id") long id, NewPost input, @HeaderParam("If-Match") String version) {
        topics.edit(id, Entity.given(input), Entity.version(version));
        PostView post = clean(topics.post(id), sanitizer);
        return Entity.fresh(post, post.version());
    }

    /** Who changed what, newest first. */
    @Operation(summary = "Who changed what in a post, newest first")
    @GET
    @Path("history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return topics.history(id);
    }

    /** Takes a post as the answer to its topic's question, in the place of one taken before. */
    @Operation(summary = "Takes a post as the answer to its topic's question: for who asked, and moderators")
    @PUT
    @Path("acceptance")
    public TopicView accept(@PathParam("id") long id) {
        questions.accept(id);
        return topics.topic(topics.post(id).topicId());
    }

    /** Takes the acceptance of a post as the answer back. */
    @Operation(summary = "Takes the acceptance of a post as the answer back")
    @DELETE
    @Path("acceptance")
    public TopicView takeBack(@PathParam("id") long id) {
        questions.takeBack(id);
        return topics.topic(topics.post(id).topicId());
    }

    /** HTML leaves through the API as clean as the rules of today want it, whenever it was written. */
    static PostView clean(PostView post, Sanitizer sanitizer) {
        return post.withHtml(sanitizer.clean(post.html()));
    }
}
