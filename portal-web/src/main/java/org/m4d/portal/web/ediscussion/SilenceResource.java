package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.InviteeFilter;
import org.m4d.portal.ediscussion.SilenceService;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.web.api.Listing;

/** Who is missing in an e-discussion: figures for everybody, names for those who run it. */
@Tag(name = "E-discussions")
@Path("ediscussions/{id}/silence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SilenceResource {

    @Inject
    SilenceService silence;

    @Inject
    InvitationService invitations;

    /** As it was measured last, and before the first invitation; for everybody once the discussion has opened. */
    @Operation(summary = "Who is awaited in a discussion, and who has spoken")
    @GET
    public SilenceRecord map(@PathParam("id") long id) {
        return SilenceRecord.of(silence.map(id));
    }

    /** Measures now, for those who run the discussion. */
    @Operation(summary = "Measures who is missing now")
    @POST
    public SilenceRecord measure(@PathParam("id") long id) {
        silence.measure(id);
        return SilenceRecord.of(silence.map(id));
    }

    /** Members of the audience who have not contributed and may be invited, by name, for those who run the discussion. */
    @Operation(summary = "Members of the audience who have not contributed and may be invited")
    @GET
    @Path("invitees")
    public Listing<AuthorView> invitees(
            @PathParam("id") long id,
            @QueryParam("country") String country,
            @QueryParam("region") String region,
            @QueryParam("language") String language,
            @QueryParam("stakeholder") String stakeholder,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(invitations.invitees(
                id, new InviteeFilter(country, region, language, stakeholder), after, PageLimit.of(limit)));
    }
}
