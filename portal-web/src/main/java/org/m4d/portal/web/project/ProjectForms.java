package org.m4d.portal.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The form of projects: its buttons look for partners, add and remove them, show a preview, and publish. */
@Path("project")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProjectForms {

    private static final String ADD = "add-partner-";
    private static final String REMOVE = "remove-partner-";

    @Inject
    ProjectService projects;

    @Inject
    ProjectFields fields;

    @Inject
    PartnerRows rows;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response register() {
        return answer(() ->
                address(projects.register(fields.input(), form.value("key")).id(), "project-new"));
    }

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        return answer(() -> {
            projects.edit(id, fields.input(), form.number("version"));
            return address(id, "project-" + id);
        });
    }

    private Response answer(Supplier<String> publish) {
        String action = form.action();
        if (action.equals("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        boolean entered = action.equals("enter") && !form.value("find").isBlank();
        if (action.equals("find-partner") || entered) {
            return form.changed(values -> {});
        }
        if (action.startsWith(ADD)) {
            return numbered(action, ADD, number -> form.changed(values -> rows.add(values, number)));
        }
        if (action.startsWith(REMOVE)) {
            return numbered(action, REMOVE, number -> form.changed(values -> rows.remove(values, number)));
        }
        return form.result(publish);
    }

    private Response numbered(String action, String prefix, LongFunction<Response> act) {
        return act.apply(ProjectFields.number("action", action.substring(prefix.length())));
    }

    private String address(long id, String saved) {
        return page.getRoot()
                + ContentPath.of(ContentType.PROJECT, id, projects.project(id).title()) + "?saved=" + saved;
    }
}
