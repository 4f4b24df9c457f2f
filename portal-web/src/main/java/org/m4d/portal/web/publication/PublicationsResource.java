package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.publication.CorrectionInput;
import org.m4d.portal.publication.CorrectionPreview;
import org.m4d.portal.publication.CorrectionService;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationSummary;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.publication.SummaryPdfs;
import org.m4d.portal.publication.VersionView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Published summaries and their versions. */
@Tag(name = "Publications")
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublicationsResource {

    private static final int STATE_DIGITS = 7;
    private static final int HEXADECIMAL = 16;

    @Inject
    PublicationService publications;

    @Inject
    CorrectionService corrections;

    @Inject
    SummaryPdfs pdfs;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** All of them, the latest first. */
    @Operation(summary = "Published summaries of e-discussions, the latest first")
    @GET
    public Listing<PublicationSummary> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(publications.list(after, PageLimit.of(limit)));
    }

    /** The newest version. A correction names its {@code ETag} in {@code If-Match}. */
    @Operation(summary = "The newest version of a published summary")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200")
    @GET
    @Path("{number}")
    public Response newest(@PathParam("number") long number, @Context Request conditions) {
        return present(publications.newest(number), conditions);
    }

    /** All versions with what changed from each to the next, the newest first. */
    @Operation(summary = "The versions of a published summary with what changed, the newest first")
    @GET
    @Path("{number}/versions")
    public List<VersionView> versions(@PathParam("number") long number) {
        return publications.versions(number);
    }

    /** A version: what it says stays as it is, names of people are of now. */
    @Operation(summary = "A version of a published summary")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200")
    @GET
    @Path("{number}/versions/{version}")
    public Response version(
            @PathParam("number") long number, @PathParam("version") int version, @Context Request conditions) {
        return present(publications.version(number, version), conditions);
    }

    /** Publishes another version with corrections; {@code If-Match} names the version that is corrected. */
    @Operation(summary = "Publishes another version of it, with corrections and their reason")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201")
    @POST
    @Path("{number}/versions")
    public Response correct(
            @PathParam("number") long number, CorrectionInput input, @HeaderParam("If-Match") String read) {
        int version = corrections.correct(number, Entity.given(input), version(read));
        return Entity.created(
                address.getBaseUriBuilder()
                        .path("publications/{number}/versions/{version}")
                        .build(number, version),
                clean(publications.version(number, version)),
                version);
    }

    /** What a correction would come to, and publishes nothing; {@code If-Match} names the version that would be corrected. */
    @Operation(summary = "What a correction of it would come to; nothing is published")
    @POST
    @Path("{number}/versions/preview")
    public CorrectionPreview preview(
            @PathParam("number") long number, CorrectionInput input, @HeaderParam("If-Match") String read) {
        return corrections.preview(number, Entity.given(input), version(read));
    }

    /** No version has a number as large as the largest that can be sent. */
    private static int version(String ifMatch) {
        long read = Entity.version(ifMatch);
        if (read != (int) read) {
            throw Conflict.staleVersion();
        }
        return (int) read;
    }

    private Response present(PublicationView found, Request conditions) {
        // the tag of its PDF tells it from what it showed before a name was taken back
        int state = Integer.parseInt(pdfs.tag(found, PortalLanguage.EN).substring(0, STATE_DIGITS), HEXADECIMAL);
        return Entity.of(conditions, clean(found), found.version(), state);
    }

    private PublicationView clean(PublicationView found) {
        return found.cleaned(sanitizer::clean);
    }
}
