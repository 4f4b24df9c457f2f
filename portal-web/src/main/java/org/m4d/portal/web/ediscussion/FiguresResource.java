package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.ediscussion.EDiscussionFigures;
import org.m4d.portal.ediscussion.EDiscussionFiguresService;

/** Figures on an e-discussion over time. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/figures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FiguresResource {

    @Inject
    EDiscussionFiguresService figures;

    /** Contributions and their authors by weeks; groups of fewer than five people stand together as {@code other}. */
    @Operation(summary = "Contributions and people a week, by stakeholder type, language, country and question")
    @GET
    public EDiscussionFigures figures(@PathParam("id") long id) {
        return figures.figures(id);
    }
}
