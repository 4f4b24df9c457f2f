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
import org.m4d.portal.association.AssociationInput;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;
import org.m4d.portal.web.routing.Languages;

/** Associations. */
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

    /** In the alphabetical order of the language of {@code Accept-Language}; there is no other, and no rank. */
    @GET
    public Listing<AssociationView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(associations
                .alphabetical(Languages.accepted(request), after, PageLimit.of(limit))
                .map(this::clean));
    }

    /** One association. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request conditions) {
        AssociationView association = clean(associations.association(id));
        return Entity.of(conditions, association, association.version());
    }

    /** Puts an association on record; its sender answers for it. */
    @POST
    public Response register(AssociationInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = associations.register(given(input), key).id();
        return Response.created(
                        address.getBaseUriBuilder().path("associations/{id}").build(id))
                .entity(clean(associations.association(id)))
                .build();
    }

    /** Changes the record; {@code If-Match} names the version that was edited. */
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, AssociationInput input, @HeaderParam("If-Match") String version) {
        associations.edit(id, given(input), Entity.version(version));
        AssociationView association = clean(associations.association(id));
        return Response.ok(association)
                .tag(String.valueOf(association.version()))
                .build();
    }

    private AssociationView clean(AssociationView association) {
        return association.withSummary(sanitizer.clean(association.summary()));
    }

    private static <T> T given(T input) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        return input;
    }
}
