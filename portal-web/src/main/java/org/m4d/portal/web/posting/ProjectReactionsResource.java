package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentType;

/** Reactions to a project. */
@Tag(name = "Projects")
@Path("projects/{id}/reactions")
@RequestScoped
public class ProjectReactionsResource extends ReactionsResource {

    public ProjectReactionsResource() {
        super(ContentType.PROJECT);
    }
}
