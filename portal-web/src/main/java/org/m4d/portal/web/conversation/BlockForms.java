package org.m4d.portal.web.conversation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.conversation.BlockService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/** Not to hear of somebody any more, or again; leads back to where it was asked. */
@Path("block")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BlockForms {

    @Inject
    BlockService blocks;

    @Inject
    Submission form;

    /** {@code wanted} is yes or no. */
    @POST
    @Path("{member}")
    public Response block(@PathParam("member") long member) {
        return form.result(() -> {
            if ("no".equals(form.value("wanted"))) {
                blocks.unblock(member);
            } else {
                blocks.block(member);
            }
            return LocalAddress.of(form.value("page"));
        });
    }
}
