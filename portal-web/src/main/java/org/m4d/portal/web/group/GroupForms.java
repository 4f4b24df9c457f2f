package org.m4d.portal.web.group;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.group.GroupFileService;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The form that founds a group or changes what it says of itself. */
@Path("group")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GroupForms {

    @Inject
    GroupService groups;

    @Inject
    GroupFileService service;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("groups")
    public Response found() {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("description")));
        }
        return form.result(() -> {
            GroupInput input = input();
            long id = groups.found(input, form.value("key")).id();
            return address(id, input) + "?done=founded";
        });
    }

    @POST
    @Path("groups/{id}")
    public Response edit(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("description")));
        }
        return form.result(() -> {
            GroupInput input = input();
            groups.edit(id, input, form.number("version"));
            return address(id, input) + "?done=changed";
        });
    }

    @POST
    @Path("groups/{id}/files/{file}/remove")
    public Response removeFile(@PathParam("id") long id, @PathParam("file") long file) {
        String files = page.getRoot() + "group/" + id + "/files";
        return form.whenAgreed(files + "?sure=" + file, () -> {
            service.remove(id, file);
            return files + "?done=removed";
        });
    }

    private String address(long id, GroupInput input) {
        return page.getRoot() + ContentPath.of(ContentType.GROUP, id, input.name());
    }

    private GroupInput input() {
        return new GroupInput(
                form.value("kind"),
                form.value("name"),
                form.value("description"),
                form.value("lang"),
                form.values("themes"),
                form.values("countries"),
                form.values("languages"));
    }
}
