package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ediscussion.AudienceInput;
import org.m4d.portal.ediscussion.AudienceService;
import org.m4d.portal.ediscussion.InvitationInput;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.InviteeFilter;
import org.m4d.portal.ediscussion.SilenceService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The facilitators' forms about who is awaited: name an audience, measure, invite. */
@Path("ediscussion/{id}/audience")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AudienceForms {

    @Inject
    AudienceService audiences;

    @Inject
    SilenceService silence;

    @Inject
    InvitationService invitations;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response change(@PathParam("id") long id) {
        return form.result(() -> {
            audiences.change(
                    id,
                    new AudienceInput(
                            ids("groups"),
                            new TreeSet<>(form.values("countries")),
                            new TreeSet<>(form.values("stakeholders"))),
                    form.number("version"));
            return address(id, "audience") + "?done=saved";
        });
    }

    @POST
    @Path("measure")
    public Response measure(@PathParam("id") long id) {
        return form.result(() -> {
            silence.measure(id);
            return address(id, "silence") + "?done=measured";
        });
    }

    @POST
    @Path("invite")
    public Response invite(@PathParam("id") long id) {
        return form.result(() -> {
            InviteeFilter filter = new InviteeFilter(
                    form.value("country"), form.value("region"), form.value("language"), form.value("stakeholder"));
            boolean all = form.asks("all");
            int invited = invitations
                    .invite(
                            id,
                            new InvitationInput(all ? Set.of() : ids("members"), all, filter, form.value("words")),
                            form.value("key"))
                    .invited();
            return address(id, "invitations") + "?invited=" + invited;
        });
    }

    private Set<Long> ids(String field) {
        try {
            return form.values(field).stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of(field, "error.choice", broken);
        }
    }

    private String address(long id, String what) {
        return page.getRoot() + "ediscussion/" + id + "/" + what;
    }
}
