package org.m4d.portal.web.organisation;

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
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.AuthorityInput;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.organisation.AuthorityView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;
import org.m4d.portal.web.routing.Languages;

/** Authorities. */
@Tag(name = "Authorities")
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuthoritiesResource {

    @Inject
    AuthorityService authorities;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    /** Authorities in the alphabetical order of the language of {@code Accept-Language}. */
    @Operation(summary = "Authorities in the alphabetical order of the language of Accept-Language")
    @GET
    public Listing<AuthorityView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(authorities
                .authorities(Languages.accepted(request), after, PageLimit.of(limit))
                .map(this::clean));
    }

    /** One authority. */
    @Operation(summary = "One authority")
    @APIResponseSchema(value = AuthorityView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request conditions) {
        AuthorityView authority = clean(authorities.authority(id));
        return Entity.of(conditions, authority, authority.version());
    }

    /** The Markdown of its summary, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its summary, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request conditions) {
        return Entity.markdown(
                conditions, authorities.source(id), authorities.authority(id).version());
    }

    /** Puts an authority on record: an administrator's act. */
    @Operation(summary = "Puts an authority on record")
    @APIResponseSchema(value = AuthorityView.class, responseCode = "201")
    @POST
    public Response register(AuthorityInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = authorities.register(Entity.given(input), key).id();
        AuthorityView authority = clean(authorities.authority(id));
        return Entity.created(
                address.getBaseUriBuilder().path("authorities/{id}").build(id), authority, authority.version());
    }

    /** Changes the record; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes the record")
    @APIResponseSchema(value = AuthorityView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, AuthorityInput input, @HeaderParam("If-Match") String version) {
        authorities.edit(id, Entity.given(input), Entity.version(version));
        AuthorityView authority = clean(authorities.authority(id));
        return Entity.fresh(authority, authority.version());
    }

    private AuthorityView clean(AuthorityView authority) {
        return authority.withSummary(sanitizer.clean(authority.summary()));
    }
}
