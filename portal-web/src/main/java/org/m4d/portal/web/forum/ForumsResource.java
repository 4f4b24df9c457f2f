package org.m4d.portal.web.forum;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ForumInput;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Forums. */
@Tag(name = "Forums")
@Path("forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ForumsResource {

    @Inject
    ForumService forums;

    @Inject
    ForumAdministrationService administration;

    @Context
    UriInfo address;

    @Inject
    QuestionService questions;

    /** All forums. */
    @Operation(summary = "All forums")
    @GET
    public Listing<ForumView> all() {
        return new Listing<>(forums.all(), null);
    }

    /** One forum. */
    @Operation(summary = "One forum")
    @APIResponseSchema(value = ForumView.class, responseCode = "200")
    @GET
    @Path("{slug}")
    public Response one(@PathParam("slug") String slug) {
        ForumView forum = forums.forum(slug);
        return Entity.fresh(forum, forum.version());
    }

    /** Makes a forum; open to administrators. */
    @Operation(summary = "Makes a forum; open to administrators")
    @APIResponseSchema(value = ForumView.class, responseCode = "201")
    @POST
    public Response add(ForumInput input) {
        String slug = administration.addForum(Entity.given(input));
        ForumView forum = forums.forum(slug);
        return Entity.created(address.getBaseUriBuilder().path("forums/{slug}").build(slug), forum, forum.version());
    }

    /** Changes what a forum is, who reads it or where it stands; {@code If-Match} names the version that was edited. Open to administrators. */
    @Operation(summary = "Changes what a forum is, who reads it or where it stands; open to administrators")
    @APIResponseSchema(value = ForumView.class, responseCode = "200")
    @PUT
    @Path("{slug}")
    public Response edit(@PathParam("slug") String slug, ForumInput input, @HeaderParam("If-Match") String version) {
        administration.editForum(slug, Entity.given(input), Entity.version(version));
        ForumView forum = forums.forum(slug);
        return Entity.fresh(forum, forum.version());
    }

    /** The questions of a forum that wait for an answer, by latest activity. */
    @Operation(summary = "The questions of a forum that wait for an answer, by latest activity")
    @GET
    @Path("{slug}/unanswered")
    public Listing<TopicSummary> unanswered(
            @PathParam("slug") String slug, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(questions.unanswered(forums.forum(slug).id(), after, PageLimit.of(limit)));
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
