package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.api.Listing;

/** Forums. */
@Tag(name = "Forums")
@Path("forums")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ForumsResource {

    @Inject
    ForumService forums;

    /** All forums. */
    @Operation(summary = "All forums")
    @GET
    public Listing<ForumView> all() {
        return new Listing<>(forums.all(), null);
    }

    /** One forum. */
    @Operation(summary = "One forum")
    @GET
    @Path("{slug}")
    public ForumView one(@PathParam("slug") String slug) {
        return forums.forum(slug);
    }

    /** The topics of a forum, pinned ones first, then by latest activity; {@code lang} leaves those in one language. */
    @Operation(summary = "The topics of a forum, pinned ones first, then by latest activity")
    @GET
    @Path("{slug}/topics")
    public Listing<TopicSummary> topics(
            @PathParam("slug") String slug,
            @QueryParam("lang") String language,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(forums.topics(slug, language, after, PageLimit.of(limit)));
    }
}
