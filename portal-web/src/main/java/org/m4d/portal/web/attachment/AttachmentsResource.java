package org.m4d.portal.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.attachment.StoredFile;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Files and pictures. In a text, {@code ![words](attachment:12)} shows a picture and {@code [words](attachment:12)} links to a file. */
@Tag(name = "Attachments")
@Path("attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentsResource {

    @Inject
    AttachmentService attachments;

    @Context
    UriInfo address;

    /** What the acting member brought, newest first. */
    @Operation(summary = "What the acting member brought, newest first")
    @GET
    public Listing<AttachmentView> mine(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(attachments.mine(after, PageLimit.of(limit)));
    }

    /** Takes a file: the body is its bytes, the query its name. What it is, is found out by its content. */
    @Operation(summary = "Takes a file, which is the body of the request")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response upload(
            @QueryParam("name") String name, InputStream content, @HeaderParam("Idempotency-Key") String key) {
        AttachmentView taken = attachments.upload(name, Entity.given(content), key);
        return Response.created(
                        address.getBaseUriBuilder().path("attachments/{id}").build(taken.id()))
                .entity(taken)
                .build();
    }

    /** What is known of a file. Its bytes are at {@code address}. */
    @Operation(summary = "What is known of a file")
    @GET
    @Path("{id}")
    public AttachmentView one(@PathParam("id") long id) {
        return attachments.attachment(id);
    }

    /** The bytes of a file, for who comes with a token. Browsers get them at its address. */
    @Operation(summary = "The bytes of a file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("id") long id) {
        StoredFile file = attachments.file(id, null, false);
        return Response.ok(file.path().toFile())
                .header("Content-Disposition", FileAnswer.disposition(file))
                .build();
    }

    /** Takes a file away for good. */
    @Operation(summary = "Takes a file away for good")
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        attachments.delete(id);
    }
}
