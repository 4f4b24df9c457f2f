package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentType;

/** Reactions to a contribution. */
@Tag(name = "e-Discussions")
@Path("contributions/{id}/reactions")
@RequestScoped
public class ContributionReactionsResource extends ReactionsResource {

    public ContributionReactionsResource() {
        super(ContentType.CONTRIBUTION);
    }
}
