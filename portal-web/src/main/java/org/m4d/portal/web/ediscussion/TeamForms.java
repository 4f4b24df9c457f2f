package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.ediscussion.TeamService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of an e-discussion's team. */
@Path("team")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TeamForms {

    @Inject
    TeamService team;

    @Inject
    Acting acting;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("{id}")
    public Response appoint(@PathParam("id") long id) {
        return form.result(() -> {
            team.appoint(id, form.value("login"));
            return address(id) + "/team?done=appointed";
        });
    }

    @POST
    @Path("{id}/leave/{member}")
    public Response leave(@PathParam("id") long id, @PathParam("member") long member) {
        return form.whenAgreed(address(id) + "/team?sure=" + member, () -> {
            team.leave(id, member);
            // who left the team sees its page no more
            return acting.actor().is(member) ? address(id) : address(id) + "/team?done=left";
        });
    }

    private String address(long id) {
        return page.getRoot() + "ediscussion/" + id;
    }
}
