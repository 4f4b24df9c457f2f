package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.posting.NewTranslation;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.web.api.Entity;

/** Single translations. */
@Tag(name = "Translations")
@Path("translations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TranslationsResource {

    @Inject
    TranslationService translations;

    @Inject
    Sanitizer sanitizer;

    /** A translation. */
    @Operation(summary = "A translation")
    @APIResponseSchema(value = TranslationView.class, responseCode = "200")
    @GET
    public Response one(@PathParam("id") long id, @Context Request request) {
        TranslationView found = clean(translations.translation(id), sanitizer);
        return Entity.of(request, found, found.version());
    }

    /** The Markdown of its text, for whoever goes on to improve it. */
    @Operation(summary = "The Markdown of a translation, for whoever goes on to improve it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request request) {
        return Entity.markdown(
                request, translations.source(id), translations.translation(id).version());
    }

    /** Puts a better text in its place, in the same language; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Puts a better text in place of a translation's")
    @APIResponseSchema(value = TranslationView.class, responseCode = "200")
    @PUT
    public Response improve(@PathParam("id") long id, NewTranslation input, @HeaderParam("If-Match") String version) {
        translations.improve(id, Entity.given(input), Entity.version(version));
        TranslationView found = clean(translations.translation(id), sanitizer);
        return Entity.fresh(found, found.version());
    }

    /** Takes a translation away. */
    @Operation(summary = "Takes a translation away")
    @DELETE
    public Response remove(@PathParam("id") long id) {
        translations.remove(id);
        return Response.noContent().build();
    }

    /** Who changed what, newest first. */
    @Operation(summary = "Who changed what in a translation, newest first")
    @GET
    @Path("history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return translations.history(id);
    }

    static TranslationView clean(TranslationView translation, Sanitizer sanitizer) {
        return translation.withHtml(sanitizer.clean(translation.html()));
    }
}
