package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/** What was read: told by the script of the topic page, and changed by small forms. */
@Path("reading")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReadingForms {

    @Inject
    ReadingService service;

    @Inject
    Submission form;

    @POST
    @Path("topics/{id}/seen")
    public Response seen(@PathParam("id") long id) {
        service.seen(id, form.count("number"), form.count("resets"));
        return Response.noContent().build();
    }

    /** Leads to the list and not back to the topic, where the same posts would be seen again at once. */
    @POST
    @Path("topics/{id}/unread")
    public Response unread(@PathParam("id") long id) {
        return form.result(() -> {
            service.markUnread(id, form.count("from"));
            return page();
        });
    }

    @POST
    @Path("forums/{slug}/read")
    public Response forumRead(@PathParam("slug") String slug) {
        return form.result(() -> {
            service.markRead(slug);
            return page();
        });
    }

    @POST
    @Path("read")
    public Response allRead() {
        return form.result(() -> {
            service.markAllRead();
            return page();
        });
    }

    private String page() {
        return LocalAddress.of(form.value("page"));
    }
}
