package org.m4d.portal.web.group;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.GroupFileService;
import org.m4d.portal.group.GroupFileView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The files of a group. Their bytes are had like those of every attachment, by whoever may read what is in the group. */
@Tag(name = "Groups")
@Path("groups/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupFilesResource {

    @Inject
    GroupFileService files;

    @Context
    UriInfo address;

    /** The files of a group, newest first. */
    @Operation(summary = "The files of a group, newest first")
    @GET
    public Listing<GroupFileView> files(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(files.files(id, after, PageLimit.of(limit)));
    }

    /** Takes a file for a group from one of its members: the body is its bytes, the query its name. */
    @Operation(summary = "Takes a file for a group, which is the body of the request, from one of its members")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = GroupFileView.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response bring(
            @PathParam("id") long id,
            @QueryParam("name") String name,
            InputStream content,
            @HeaderParam("Idempotency-Key") String key) {
        long file = files.bring(id, name, Entity.given(content), key);
        return Response.created(address.getBaseUriBuilder()
                        .path("groups/{id}/files/{file}")
                        .build(id, file))
                .entity(files.file(id, file))
                .build();
    }

    /** A file of a group. */
    @Operation(summary = "A file of a group")
    @GET
    @Path("{file}")
    public GroupFileView one(@PathParam("id") long id, @PathParam("file") long file) {
        return files.file(id, file);
    }

    /** Takes a file away for good: who brought it, who looks after the group, or a moderator. */
    @Operation(summary = "Takes a file of a group away for good")
    @DELETE
    @Path("{file}")
    public void remove(@PathParam("id") long id, @PathParam("file") long file) {
        files.remove(id, file);
    }
}
