package org.m4d.portal.web.project;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.project.ProjectFilter;
import org.m4d.portal.project.ProjectInput;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectStatus;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.project.ProjectView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Projects. */
@Tag(name = "Projects")
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectsResource {

    @Inject
    ProjectService projects;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /**
     * Projects by latest change.
     *
     * @param country ISO 3166-1 alpha-2 of either shore
     * @param status {@code planned}, {@code active} or {@code completed}
     */
    @Operation(summary = "Projects by latest change")
    @GET
    public Listing<ProjectSummary> list(
            @QueryParam("country") String country,
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(projects.latest(filter(country, status), after, PageLimit.of(limit)));
    }

    /** One project. */
    @Operation(summary = "One project")
    @APIResponseSchema(value = ProjectView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request conditions) {
        ProjectView project = clean(projects.project(id));
        return Entity.of(conditions, project, project.version());
    }

    /** The Markdown of its body, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of its body, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request conditions) {
        return Entity.markdown(
                conditions, projects.source(id), projects.project(id).version());
    }

    /** Registers a project of an association that its sender answers for. */
    @Operation(summary = "Registers a project of an association that its sender answers for")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    @POST
    public Response register(ProjectInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = projects.register(Entity.given(input), key).id();
        ProjectView project = clean(projects.project(id));
        return Entity.created(address.getBaseUriBuilder().path("projects/{id}").build(id), project, project.version());
    }

    /** Changes the record; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes the record")
    @APIResponseSchema(value = ProjectView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, ProjectInput input, @HeaderParam("If-Match") String version) {
        projects.edit(id, Entity.given(input), Entity.version(version));
        ProjectView project = clean(projects.project(id));
        return Entity.fresh(project, project.version());
    }

    private ProjectView clean(ProjectView project) {
        return project.withBody(sanitizer.clean(project.body()));
    }

    private static ProjectFilter filter(String country, String status) {
        ProjectStatus wanted = status == null || status.isBlank()
                ? null
                : ProjectStatus.of(status).orElseThrow(() -> InvalidInput.of("status", "error.choice"));
        return new ProjectFilter(country == null || country.isBlank() ? null : country, wanted);
    }
}
