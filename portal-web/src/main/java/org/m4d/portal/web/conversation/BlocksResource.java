package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.conversation.BlockService;
import org.m4d.portal.conversation.BlockedView;

/** Of whom the acting member does not want to hear. */
@Tag(name = "Conversations")
@Path("me/blocks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BlocksResource {

    @Inject
    BlockService blocks;

    /** All of them, the latest first. */
    @Operation(summary = "Whom the acting member has blocked, the latest first")
    @GET
    public List<BlockedView> own() {
        return blocks.own();
    }

    /** Blocks a member, who is not told; again changes nothing. */
    @Operation(summary = "Blocks a member, who is not told")
    @PUT
    @Path("{member}")
    public List<BlockedView> block(@PathParam("member") long member) {
        blocks.block(member);
        return blocks.own();
    }

    /** Hears of the member again. */
    @Operation(summary = "Hears of a member again")
    @DELETE
    @Path("{member}")
    public void unblock(@PathParam("member") long member) {
        blocks.unblock(member);
    }
}
