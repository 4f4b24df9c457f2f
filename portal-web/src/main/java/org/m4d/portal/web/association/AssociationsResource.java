package org.m4d.portal.web.association;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.association.AssociationInput;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;
import org.m4d.portal.web.routing.Languages;

/** Associations. */
@Tag(name = "Associations")
@Path("associations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssociationsResource {

    @Inject
    AssociationService associations;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    /** Associations in the alphabetical order of the language of {@code Accept-Language}; there is no other, and no rank. */
    @Operation(summary = "Associations in the alphabetical order of the language of Accept-Language")
    @GET
    public Listing<AssociationView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(associations
                .alphabetical(Languages.accepted(request), after, PageLimit.of(limit))
                .map(this::clean));
    }

    /** One association. */
    @Operation(summary = "One association")
    @APIResponseSchema(value = AssociationView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request conditions) {
        AssociationView association = clean(associations.association(id));
        return Entity.of(conditions, association, association.version());
    }

    /** The Markdown of its summary, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its summary, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request conditions) {
        return Entity.markdown(
                conditions,
                associations.source(id),
                associations.association(id).version());
    }

    /** Puts an association on record; its sender answers for it. */
    @Operation(summary = "Puts an association on record")
    @APIResponseSchema(value = AssociationView.class, responseCode = "201")
    @POST
    public Response register(AssociationInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = associations.register(Entity.given(input), key).id();
        AssociationView association = clean(associations.association(id));
        return Entity.created(
                address.getBaseUriBuilder().path("associations/{id}").build(id), association, association.version());
    }

    /** Changes the record; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes the record")
    @APIResponseSchema(value = AssociationView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, AssociationInput input, @HeaderParam("If-Match") String version) {
        associations.edit(id, Entity.given(input), Entity.version(version));
        AssociationView association = clean(associations.association(id));
        return Entity.fresh(association, association.version());
    }

    private AssociationView clean(AssociationView association) {
        return association.withSummary(sanitizer.clean(association.summary()));
    }
}
