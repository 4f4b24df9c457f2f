package org.m4d.portal.web.archive;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.archive.ArchiveImportService;
import org.m4d.portal.archive.NewArchiveImport;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Archives of mailing lists and exports of other forums: sent once, imported in the background. */
@Tag(name = "Import")
@Path("archive-imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArchiveImportsResource {

    @Inject
    ArchiveImportService imports;

    @Inject
    RefusalTexts refusalTexts;

    @Context
    UriInfo address;

    /** The imports, newest first. */
    @Operation(summary = "The imports of archives, newest first")
    @GET
    public Listing<ArchiveImportRecord> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(imports.list(after, PageLimit.of(limit)).map(ArchiveImportRecord::of));
    }

    /** Takes an archive: the body is its bytes, as they are or packed by gzip. It is imported in the background. */
    @Operation(summary = "Takes an archive, which is the body of the request, and imports it in the background")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ArchiveImportRecord.class, responseCode = "202")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response start(
            @QueryParam("kind") String kind,
            @QueryParam("forum") String forum,
            @QueryParam("lang") String lang,
            @QueryParam("name") String name,
            InputStream content,
            @HeaderParam("Idempotency-Key") String key) {
        String called = name == null || name.isBlank() ? "archive" : name;
        ArchiveImportRecord taken = ArchiveImportRecord.of(
                imports.start(new NewArchiveImport(kind, forum, lang, called), Entity.given(content), key));
        return Response.accepted(taken)
                .location(
                        address.getBaseUriBuilder().path("archive-imports/{id}").build(taken.id()))
                .build();
    }

    /** How far one is. */
    @Operation(summary = "How far the import of an archive is")
    @GET
    @Path("{id}")
    public ArchiveImportRecord one(@PathParam("id") long id) {
        return ArchiveImportRecord.of(imports.one(id));
    }

    /** What could not be taken, in the order of the archive. */
    @Operation(summary = "What could not be taken of an archive, and why")
    @GET
    @Path("{id}/refusals")
    public Listing<RefusalRecord> refusals(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(imports.refusals(id, after, PageLimit.of(limit)).map(refusalTexts::record));
    }

    /** Stops one; what was written stays. */
    @Operation(summary = "Stops the import of an archive; what was written stays")
    @POST
    @Path("{id}/cancel")
    public ArchiveImportRecord cancel(@PathParam("id") long id) {
        imports.cancel(id);
        return ArchiveImportRecord.of(imports.one(id));
    }
}
