package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.web.api.Entity;

/** Single contributions. */
@Path("contributions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionsResource {

    @Inject
    ContributionService contributions;

    @Inject
    Sanitizer sanitizer;

    /** A contribution. */
    @GET
    public Response one(@PathParam("id") long id, @Context Request request) {
        ContributionView contribution = clean(contributions.contribution(id), sanitizer);
        return Entity.of(request, contribution, contribution.version());
    }

    /** Puts a new text in place of the old one; {@code If-Match} names the version that was edited. */
    @PUT
    public Response edit(@PathParam("id") long id, NewContribution input, @HeaderParam("If-Match") String version) {
        if (input == null) {
            throw InvalidInput.of("", "error.body-missing");
        }
        contributions.edit(id, input, Entity.version(version));
        ContributionView contribution = clean(contributions.contribution(id), sanitizer);
        return Response.ok(contribution)
                .tag(String.valueOf(contribution.version()))
                .build();
    }

    /** Who changed what, newest first. */
    @GET
    @Path("history")
    public List<RevisionView> history(@PathParam("id") long id) {
        return contributions.history(id);
    }

    /** HTML leaves through the API as clean as the rules of today want it, whenever it was written. */
    static ContributionView clean(ContributionView c, Sanitizer sanitizer) {
        return new ContributionView(
                c.id(),
                c.discussionId(),
                c.number(),
                c.question(),
                c.author(),
                c.lang(),
                sanitizer.clean(c.html()),
                c.createdAt(),
                c.editedAt(),
                c.version());
    }
}
