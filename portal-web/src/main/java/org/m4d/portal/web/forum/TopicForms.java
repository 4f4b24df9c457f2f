package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.HeadingService;
import org.m4d.portal.forum.TopicHeading;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The form that changes a topic's title and tags. */
@Path("topic")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TopicForms {

    @Inject
    HeadingService headings;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        return form.result(() -> {
            TopicHeading heading =
                    new TopicHeading(form.value("title"), form.value("lang"), TypedTags.of(form.value("tags")));
            headings.edit(id, heading, form.number("version"));
            return page.getRoot() + ContentPath.of(ContentType.TOPIC, id, heading.title());
        });
    }
}
