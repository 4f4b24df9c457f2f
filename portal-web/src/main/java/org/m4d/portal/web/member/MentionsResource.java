package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.member.Handle;
import org.m4d.portal.member.MentionService;
import org.m4d.portal.web.api.Listing;

/** Whom a text may call. */
@Tag(name = "Members")
@Path("mentions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MentionsResource {

    @Inject
    MentionService mentions;

    /**
     * Members whose names begin with what is typed and who may read the place that is written in; open to members.
     *
     * @param typed the beginning of a login name or of a word of a name
     * @param place such as {@code topic:12}; the first topic when it is missing
     */
    @Operation(summary = "Members whom a text in this place may call, by the beginning of their names")
    @GET
    public Listing<Handle> beginningWith(
            @QueryParam("q") String typed, @QueryParam("place") String place, @QueryParam("limit") Integer limit) {
        return new Listing<>(mentions.beginningWith(typed, ref(place), PageLimit.of(limit)), null);
    }

    static ContentRef ref(String place) {
        if (place == null) {
            return new ContentRef(ContentType.TOPIC, 1);
        }
        try {
            return ContentRef.parse(place);
        } catch (IllegalArgumentException unknown) {
            throw InvalidInput.of("place", "error.choice", unknown);
        }
    }
}
