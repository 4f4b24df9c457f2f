package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.HeadingChange;
import org.m4d.portal.forum.HeadingService;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.forum.TopicHeading;
import org.m4d.portal.forum.TopicParticipant;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Topics and the posts in them. */
@Tag(name = "Forums")
@Path("topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TopicsResource {

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    QuestionService questions;

    @Inject
    HeadingService headings;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** All topics, or those with a tag, by latest activity. */
    @Operation(summary = "All topics, or those with a tag, by latest activity")
    @GET
    public Listing<TopicSummary> latest(
            @QueryParam("tag") String tag,
            @QueryParam("lang") String language,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(
                tag == null || tag.isBlank()
                        ? forums.latest(language, after, PageLimit.of(limit))
                        : forums.tagged(tag.strip(), after, PageLimit.of(limit)));
    }

    /** A topic without its posts. */
    @Operation(summary = "A topic without its posts")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        TopicView topic = topics.topic(id);
        return Entity.of(request, topic, topic.version(), topic.lastNumber(), topic.posts());
    }

    /** Those who posted most, most first. */
    @Operation(summary = "Those who posted most in a topic, most first, at most eight")
    @GET
    @Path("{id}/participants")
    public List<TopicParticipant> participants(@PathParam("id") long id) {
        return topics.participants(topics.topic(id).id());
    }

    /** Opens a topic. */
    @Operation(summary = "Opens a topic")
    @APIResponseSchema(value = TopicView.class, responseCode = "201")
    @POST
    public Response start(NewTopic input, @HeaderParam("Idempotency-Key") String key) {
        long id = topics.start(Entity.given(input), key).id();
        TopicView topic = topics.topic(id);
        return Entity.created(address.getBaseUriBuilder().path("topics/{id}").build(id), topic, topic.version());
    }

    /** Makes a topic a question. */
    @Operation(summary = "Makes a topic a question: for who opened it, and moderators")
    @PUT
    @Path("{id}/question")
    public TopicView ask(@PathParam("id") long id) {
        questions.ask(id, true);
        return topics.topic(id);
    }

    /** Makes a topic a conversation like others; an accepted answer is none any more. */
    @Operation(summary = "Makes a question a topic like others; an accepted answer is none any more")
    @DELETE
    @Path("{id}/question")
    public TopicView askNoMore(@PathParam("id") long id) {
        questions.ask(id, false);
        return topics.topic(id);
    }

    /** Who changed title and tags of a topic, newest first. */
    @Operation(summary = "Who changed title and tags of a topic, newest first")
    @GET
    @Path("{id}/history")
    public Listing<HeadingChange> history(@PathParam("id") long id) {
        return new Listing<>(headings.history(id), null);
    }

    /** Puts another title and other tags above a topic; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts another title and other tags above a topic")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, TopicHeading input, @HeaderParam("If-Match") String version) {
        headings.edit(id, Entity.given(input), Entity.version(version));
        TopicView topic = topics.topic(id);
        return Entity.fresh(topic, topic.version());
    }

    /** The posts of a topic in the order of their numbers; {@code after} is a post's number. */
    @Operation(summary = "The posts of a topic in the order of their numbers")
    @GET
    @Path("{id}/posts")
    public Listing<PostView> posts(
            @PathParam("id") long id, @QueryParam("after") Integer after, @QueryParam("limit") Integer limit) {
        int wanted = PageLimit.of(limit);
        List<PostView> found = topics.postsAfter(id, after == null ? 0 : after, wanted + 1).stream()
                .map(post -> PostsResource.clean(post, sanitizer))
                .toList();
        boolean more = found.size() > wanted;
        List<PostView> shown = more ? found.subList(0, wanted) : found;
        return new Listing<>(shown, more ? String.valueOf(shown.getLast().number()) : null);
    }

    /** Replies in a topic. */
    @Operation(summary = "Replies in a topic")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    @POST
    @Path("{id}/posts")
    public Response reply(@PathParam("id") long id, NewPost input, @HeaderParam("Idempotency-Key") String key) {
        long written = topics.reply(id, Entity.given(input), key).id();
        PostView post = PostsResource.clean(topics.post(written), sanitizer);
        return Entity.created(address.getBaseUriBuilder().path("posts/{id}").build(written), post, post.version());
    }
}
