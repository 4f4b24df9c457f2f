package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.NewTranslation;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.web.api.Entity;

/** The translations of a post. */
@Tag(name = "Translations")
@Path("posts/{id}/translations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostTranslationsResource {

    @Inject
    TranslationService translations;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** The translations of a post. */
    @Operation(summary = "The translations of a post")
    @GET
    public List<TranslationView> all(@PathParam("id") long id) {
        return translations.of(new ContentRef(ContentType.POST, id)).stream()
                .map(one -> TranslationsResource.clean(one, sanitizer))
                .toList();
    }

    /** Adds a translation in a language that it has none in. */
    @Operation(summary = "Adds a translation of a post")
    @APIResponseSchema(value = TranslationView.class, responseCode = "201")
    @POST
    public Response add(@PathParam("id") long id, NewTranslation input, @HeaderParam("Idempotency-Key") String key) {
        long added = translations
                .translate(new ContentRef(ContentType.POST, id), Entity.given(input), key)
                .id();
        TranslationView found = TranslationsResource.clean(translations.translation(added), sanitizer);
        return Entity.created(
                address.getBaseUriBuilder().path("translations/{id}").build(added), found, found.version());
    }
}
