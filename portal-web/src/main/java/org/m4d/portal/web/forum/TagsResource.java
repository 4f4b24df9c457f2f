package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TagCount;
import org.m4d.portal.web.api.Listing;

/** Tags. */
@Tag(name = "Forums")
@Path("tags")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TagsResource {

    @Inject
    ForumService forums;

    /** The tags that most topics of public forums have; {@code topics?tag=} lists the topics of one. */
    @Operation(summary = "The tags that most topics of public forums have")
    @GET
    public Listing<TagCount> popular() {
        return new Listing<>(forums.popularTags(), null);
    }
}
