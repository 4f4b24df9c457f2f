package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.forum.NewSplit;
import org.m4d.portal.forum.TopicModeration;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.web.api.Entity;

/** For moderators: what they do with a topic as a whole. Each answers with the topic as it is then. */
@Tag(name = "Moderation")
@Path("topics/{id}/acts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TopicActsResource {

    @Inject
    TopicModeration moderation;

    @Inject
    TopicService topics;

    /** @param forum the slug of a forum */
    public record Destination(String forum) {}

    /** @param into the id of the other topic */
    public record Target(Long into) {}

    /** Takes no more posts; its author is told why. */
    @Operation(summary = "Takes no more posts; its author is told why")
    @POST
    @Path("close")
    public TopicView close(@PathParam("id") long id, Statement why) {
        moderation.close(id, why);
        return topics.topic(id);
    }

    /** Takes posts again. */
    @Operation(summary = "Takes posts again")
    @POST
    @Path("open")
    @Consumes(MediaType.WILDCARD)
    public TopicView open(@PathParam("id") long id) {
        moderation.open(id);
        return topics.topic(id);
    }

    /** Stands before the others of its forum. */
    @Operation(summary = "Stands before the others of its forum")
    @POST
    @Path("pin")
    @Consumes(MediaType.WILDCARD)
    public TopicView pin(@PathParam("id") long id) {
        moderation.pin(id);
        return topics.topic(id);
    }

    /** Stands where its latest post puts it. */
    @Operation(summary = "Stands where its latest post puts it")
    @POST
    @Path("unpin")
    @Consumes(MediaType.WILDCARD)
    public TopicView unpin(@PathParam("id") long id) {
        moderation.unpin(id);
        return topics.topic(id);
    }

    /** Moves it to another forum. */
    @Operation(summary = "Moves it to another forum")
    @POST
    @Path("move")
    public TopicView move(@PathParam("id") long id, Destination wanted) {
        moderation.move(id, Entity.given(wanted).forum());
        return topics.topic(id);
    }

    /** Makes a topic of its own of some of its posts, and answers with that. */
    @Operation(summary = "Makes a topic of its own of some of its posts, and answers with that")
    @POST
    @Path("split")
    public TopicView split(@PathParam("id") long id, NewSplit wanted) {
        return topics.topic(moderation.split(id, Entity.given(wanted)).id());
    }

    /** Puts its posts behind those of another topic, and answers with that. */
    @Operation(summary = "Puts its posts behind those of another topic, and answers with that")
    @POST
    @Path("merge")
    public TopicView merge(@PathParam("id") long id, Target wanted) {
        Long into = Entity.given(wanted).into();
        moderation.merge(id, into);
        return topics.topic(into);
    }
}
