package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumMark;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.forum.TopicMark;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What the acting member has not read. */
@Tag(name = "Reading")
@Path("me/unread")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class UnreadResource {

    @Inject
    ReadingService service;

    @Inject
    Acting acting;

    /** A topic and what is unread in it. */
    public record Unread(TopicSummary topic, TopicMark mark) {}

    /** @param forum its slug; null for all forums */
    public record Which(String forum) {}

    /** Topics with unread posts, and new topics, by latest activity. */
    @Operation(summary = "Topics with unread posts, and new topics, by latest activity")
    @GET
    public Listing<Unread> topics(
            @QueryParam("watched") boolean watched,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        Page<TopicSummary> page = service.unread(watched, after, PageLimit.of(limit));
        Map<Long, TopicMark> marks =
                service.marks(page.items().stream().map(TopicSummary::id).toList());
        return Listing.of(page.map(topic -> new Unread(topic, marks.get(topic.id()))));
    }

    /** How many topics of each forum have something unread. */
    @Operation(summary = "How many topics of each forum have something unread")
    @GET
    @Path("forums")
    public Collection<ForumMark> forums() {
        acting.member();
        return service.forumMarks().values();
    }

    /** Marks all topics of one forum, or of all, read. */
    @Operation(summary = "Marks all topics of one forum, or of all, read")
    @POST
    @Path("read")
    public Response read(Which which) {
        String forum = Entity.given(which).forum();
        if (forum == null) {
            service.markAllRead();
        } else {
            service.markRead(forum);
        }
        return Response.noContent().build();
    }
}
