package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentType;

/** Reactions to a practice. */
@Tag(name = "Practices")
@Path("practices/{id}/reactions")
@RequestScoped
public class PracticeReactionsResource extends ReactionsResource {

    public PracticeReactionsResource() {
        super(ContentType.PRACTICE);
    }
}
