package org.m4d.portal.web.group;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.CircleForumInput;
import org.m4d.portal.forum.CircleForumService;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;

/** The small forms by which people come into a group and go. */
@Path("membership")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GroupMembershipForms {

    @Inject
    MembershipService memberships;

    @Inject
    AdmissionService admissions;

    @Inject
    CircleForumService forums;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("{id}/join")
    public Response join(@PathParam("id") long id) {
        return form.result(() -> {
            memberships.join(id);
            return group(id) + "?done=joined";
        });
    }

    @POST
    @Path("{id}/ask")
    public Response ask(@PathParam("id") long id) {
        return form.result(() -> {
            admissions.ask(id, form.value("words"));
            return group(id) + "?done=asked";
        });
    }

    /** One more forum for the group. */
    @POST
    @Path("{id}/forum")
    public Response addForum(@PathParam("id") long id) {
        return form.result(() -> {
            CircleForumInput input =
                    new CircleForumInput(form.value("name"), form.value("description"), form.value("lang"));
            forums.add(new ContentRef(ContentType.GROUP, id), input, form.value("key"));
            return group(id) + "?done=forum";
        });
    }

    @POST
    @Path("{id}/leave")
    public Response leave(@PathParam("id") long id) {
        return form.whenAgreed(group(id) + "?sure=leave", () -> {
            memberships.leave(id);
            return page.getRoot() + "group";
        });
    }

    @POST
    @Path("{id}/invite/{member}")
    public Response invite(@PathParam("id") long id, @PathParam("member") long member) {
        return form.result(() -> {
            admissions.invite(id, member, form.value("words"));
            return group(id) + "/invitations";
        });
    }

    @POST
    @Path("{id}/owner/{member}")
    public Response own(@PathParam("id") long id, @PathParam("member") long member) {
        return form.result(() -> {
            memberships.own(id, member, form.asks("promote"));
            return group(id) + "/members";
        });
    }

    @POST
    @Path("{id}/remove/{member}")
    public Response remove(@PathParam("id") long id, @PathParam("member") long member) {
        return form.whenAgreed(group(id) + "/members?sure=" + member, () -> {
            memberships.remove(id, member);
            return group(id) + "/members";
        });
    }

    /** Accepts, declines or takes back what waits for an answer, and goes on to where the button stood. */
    @POST
    @Path("answer/{admission}")
    public Response answer(@PathParam("admission") long admission) {
        return form.result(() -> {
            if (form.asks("withdraw")) {
                admissions.withdraw(admission);
            } else {
                admissions.answer(admission, form.asks("accept"));
            }
            return LocalAddress.of(form.value("page"));
        });
    }

    private String group(long id) {
        return page.getRoot() + "group/" + id;
    }
}
