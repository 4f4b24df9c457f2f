package org.m4d.portal.web.group;

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
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.GroupFacets;
import org.m4d.portal.group.GroupFilter;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupSummary;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** Groups. */
@Tag(name = "Groups")
@Path("groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupsResource {

    @Inject
    GroupService groups;

    @Inject
    Sanitizer sanitizer;

    @Context
    UriInfo address;

    /** The directory by name: the groups that everybody knows of, and the hidden ones that one is in. */
    @Operation(
            summary = "The directory by name: the groups that everybody knows of, and the hidden ones that one is in")
    @GET
    public Listing<GroupSummary> list(
            @QueryParam("theme") String theme,
            @QueryParam("country") String country,
            @QueryParam("language") String language,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(groups.groups(new GroupFilter(theme, country, language), after, PageLimit.of(limit)));
    }

    /** What the directory can be narrowed by, with counts. */
    @Operation(summary = "What the directory can be narrowed by, with counts")
    @GET
    @Path("facets")
    public GroupFacets facets() {
        return groups.facets();
    }

    /** A group. */
    @Operation(summary = "A group")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        GroupView group = view(id);
        // what it holds depends on who asks, so the version alone says nothing
        return Entity.fresh(group, group.version());
    }

    /** The Markdown of what it says of itself, for whoever goes on to edit it. */
    @Operation(summary = "The Markdown of what it says of itself, for whoever goes on to edit it")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    @Path("{id}/source")
    @Produces(Entity.MARKDOWN)
    public Response source(@PathParam("id") long id, @Context Request request) {
        return Entity.markdown(request, groups.source(id), groups.group(id).version());
    }

    /** Founds a group. Who founds it looks after it. */
    @Operation(summary = "Founds a group")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    @POST
    public Response found(GroupInput input, @HeaderParam("Idempotency-Key") String key) {
        long id = groups.found(Entity.given(input), key).id();
        GroupView group = view(id);
        return Entity.created(address.getBaseUriBuilder().path("groups/{id}").build(id), group, group.version());
    }

    /** Changes what it says of itself and how it stands towards others; {@code If-Match} names the version that was edited. */
    @Operation(summary = "Changes what it says of itself and how it stands towards others")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    @PUT
    @Path("{id}")
    public Response edit(@PathParam("id") long id, GroupInput input, @HeaderParam("If-Match") String version) {
        groups.edit(id, Entity.given(input), Entity.version(version));
        GroupView group = view(id);
        return Entity.fresh(group, group.version());
    }

    private GroupView view(long id) {
        GroupView group = groups.group(id);
        return group.withDescription(sanitizer.clean(group.description()));
    }
}
