package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.publication.NamingInput;
import org.m4d.portal.publication.NamingService;
import org.m4d.portal.publication.NamingView;
import org.m4d.portal.web.api.Entity;

/** Whether the published summary of a discussion names somebody who contributed to it. */
@Tag(name = "Publications")
@Path("ediscussions/{id}/naming")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NamingResource {

    @Inject
    NamingService naming;

    /** What the one who asks chose; whoever facilitates the discussion learns how many agreed, and not who. */
    @Operation(summary = "Whether the one who asks agreed to be named in the published summary")
    @GET
    public NamingView naming(@PathParam("id") long id) {
        return naming.naming(id);
    }

    /** Chooses; taken back, the name is gone from all versions at once. */
    @Operation(summary = "Agrees to be named in the published summary, or takes that back")
    @PUT
    public NamingView choose(@PathParam("id") long id, NamingInput input) {
        naming.choose(id, Entity.given(input));
        return naming.naming(id);
    }
}
