package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.DocumentInput;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.ediscussion.DocumentView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** What there is to read before an e-discussion: links and files. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentsResource {

    @Inject
    DocumentService documents;

    @Context
    UriInfo address;

    /** All documents, in their order. */
    @Operation(summary = "All documents of a discussion, in their order")
    @GET
    public Listing<DocumentView> documents(@PathParam("id") long id) {
        return new Listing<>(documents.documents(id), null);
    }

    /** Adds a link, or a file that was uploaded as an attachment, behind the others. */
    @Operation(summary = "Adds a link, or a file that was uploaded as an attachment, behind the others")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    @POST
    public Response add(@PathParam("id") long id, DocumentInput input, @HeaderParam("Idempotency-Key") String key) {
        long document = documents.add(id, Entity.given(input), key);
        return Response.created(address.getBaseUriBuilder()
                        .path("ediscussions/{id}/documents/{document}")
                        .build(id, document))
                .entity(documents.document(id, document))
                .build();
    }

    /**
     * An order of documents.
     *
     * @param documents the ids of all of them, each once
     */
    public record Order(List<Long> documents) {
        public Order {
            documents = documents == null
                    ? List.of()
                    : documents.stream().filter(Objects::nonNull).toList();
        }
    }

    /** Puts all of them into another order. */
    @Operation(summary = "Puts all documents of a discussion into another order: their ids, each once")
    @PUT
    public Listing<DocumentView> order(@PathParam("id") long id, Order order) {
        documents.order(id, Entity.given(order).documents());
        return documents(id);
    }

    /** One of them. */
    @Operation(summary = "A document of a discussion")
    @GET
    @Path("{document}")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response one(@PathParam("id") long id, @PathParam("document") long document) {
        DocumentView found = documents.document(id, document);
        return Entity.fresh(found, found.version());
    }

    /**
     * What a document is called in other languages.
     *
     * @param titles by language; what is left out is taken away
     */
    public record Titles(LocalizedText titles) {
        public Titles {
            titles = titles == null ? LocalizedText.EMPTY : titles;
        }
    }

    /** Gives it its titles in other languages; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Gives a document of a discussion its titles in other languages")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    @PUT
    @Path("{document}/titles")
    public Response translate(
            @PathParam("id") long id,
            @PathParam("document") long document,
            Titles titles,
            @HeaderParam("If-Match") String version) {
        documents.translate(id, document, Entity.given(titles).titles(), Entity.version(version));
        return one(id, document);
    }

    /** Takes one away, and its file with it. */
    @Operation(summary = "Takes a document of a discussion away, and its file with it")
    @DELETE
    @Path("{document}")
    public void remove(@PathParam("id") long id, @PathParam("document") long document) {
        documents.remove(id, document);
    }
}
