package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.web.api.Listing;

/** The e-discussions that are over. */
@Tag(name = "e-Discussions")
@Path("ediscussions/archive")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EDiscussionArchiveResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    @Inject
    ArchiveSearch archive;

    /**
     * Closed discussions, the latest closing first.
     *
     * @param words words, "phrases", -excluded, start* in title, background and questions, weekly summaries, recommendations and the published summary
     * @param language BCP 47 tag of the discussion, or one in which contributions were awaited
     * @param year in which it closed, in UTC
     */
    @Operation(summary = "Closed e-discussions by words, language and year of closing, the latest first")
    @GET
    public Listing<EDiscussionSummary> list(
            @QueryParam("q") String words,
            @QueryParam("lang") String language,
            @QueryParam("year") Integer year,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw InvalidInput.of("year", "error.ediscussion.date");
        }
        return Listing.of(archive.find(
                        words == null ? "" : words,
                        Optional.ofNullable(language).filter(given -> !given.isBlank()),
                        Optional.ofNullable(year),
                        after,
                        PageLimit.of(limit))
                .discussions());
    }
}
