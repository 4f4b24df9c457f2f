package org.m4d.portal.web.administration;

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
import org.m4d.portal.member.ErasureInput;
import org.m4d.portal.member.ErasureService;
import org.m4d.portal.member.ErasureView;
import org.m4d.portal.web.api.Entity;

/** For administrators: erasing a member. */
@Tag(name = "Members")
@Path("members/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ErasureResource {

    @Inject
    ErasureService erasures;

    /** Whether a member was erased, and what has to be settled before she can be. */
    @Operation(summary = "Whether a member was erased, and what has to be settled before she can be")
    @GET
    public ErasureView erasure(@PathParam("id") long id) {
        return erasures.view(id);
    }

    /** Erases a member, for good; of one who was erased before, what came to be hers since. */
    @Operation(summary = "Erases a member, for good; of one who was erased before, what came to be hers since")
    @POST
    public ErasureView erase(@PathParam("id") long id, ErasureInput why) {
        erasures.erase(id, Entity.given(why));
        return erasures.view(id);
    }
}
