package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.moderation.AppealFinding;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.NewAppeal;
import org.m4d.portal.web.api.Entity;

/** Statements of reasons, for those who are concerned and for moderators, and the appeals against them. */
@Tag(name = "Moderation")
@Path("decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

    @Inject
    DecisionService decisions;

    /** The statement of reasons. */
    @Operation(summary = "The statement of reasons")
    @GET
    public DecisionView one(@PathParam("id") long id) {
        return decisions.decision(id);
    }

    /** The one who is concerned appeals. */
    @Operation(summary = "The one who is concerned appeals")
    @POST
    @Path("appeal")
    public DecisionView appeal(@PathParam("id") long id, NewAppeal input) {
        decisions.appeal(id, Entity.given(input));
        return decisions.decision(id);
    }

    /** Somebody decides the appeal who took no part in the decision; overturned, it is undone at once. */
    @Operation(
            summary = "Somebody decides the appeal who took no part in the decision; overturned, it is undone at once")
    @POST
    @Path("appeal/finding")
    public DecisionView decide(@PathParam("id") long id, AppealFinding finding) {
        decisions.decideAppeal(id, Entity.given(finding));
        return decisions.decision(id);
    }
}
