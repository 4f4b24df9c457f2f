package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.forum.SectionInput;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The sections of the forums, for administrators. */
@Tag(name = "Administration")
@Path("sections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SectionsResource {

    @Inject
    ForumAdministrationService administration;

    @Context
    UriInfo address;

    /** All sections in their order, each with all its forums; open to administrators. */
    @Operation(summary = "All sections in their order, each with all its forums; open to administrators")
    @GET
    public Listing<ManagedSection> all() {
        return new Listing<>(administration.sections(), null);
    }

    /** One section; open to administrators. */
    @Operation(summary = "One section; open to administrators")
    @APIResponseSchema(value = ManagedSection.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        ManagedSection section = administration.section(id);
        return Entity.fresh(section, section.version());
    }

    /** Makes a section; open to administrators. */
    @Operation(summary = "Makes a section; open to administrators")
    @APIResponseSchema(value = ManagedSection.class, responseCode = "201")
    @POST
    public Response add(SectionInput input) {
        long id = administration.addSection(Entity.given(input));
        ManagedSection section = administration.section(id);
        return Entity.created(address.getBaseUriBuilder().path("sections/{id}").build(id), section, section.version());
    }

    /** Renames a section or gives it another place; {@code If-Match} names the version that was edited. Open to administrators. */
    @Operation(summary = "Renames a section or gives it another place; open to administrators")
    @APIResponseSchema(value = ManagedSection.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, SectionInput input, @HeaderParam("If-Match") String version) {
        administration.editSection(id, Entity.given(input), Entity.version(version));
        ManagedSection section = administration.section(id);
        return Entity.fresh(section, section.version());
    }
}
