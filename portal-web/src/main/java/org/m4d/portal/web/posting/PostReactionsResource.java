package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.ContentType;

/** Reactions to a post. */
@Tag(name = "Forums")
@Path("posts/{id}/reactions")
@RequestScoped
public class PostReactionsResource extends ReactionsResource {

    public PostReactionsResource() {
        super(ContentType.POST);
    }
}
