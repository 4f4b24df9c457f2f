package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/** What those who asked, and moderators, say about a question: that it is one, and which post answers it. */
@Path("question")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class QuestionForms {

    private static final String ON = "on";

    @Inject
    QuestionService questions;

    @Inject
    Submission form;

    @POST
    @Path("topics/{id}")
    public Response ask(@PathParam("id") long id) {
        return form.result(() -> {
            questions.ask(id, ON.equals(form.value("question")));
            return LocalAddress.of(form.value("page"));
        });
    }

    @POST
    @Path("posts/{id}")
    public Response accept(@PathParam("id") long id) {
        return form.result(() -> {
            if (ON.equals(form.value("answer"))) {
                questions.accept(id);
            } else {
                questions.takeBack(id);
            }
            return LocalAddress.of(form.value("page"));
        });
    }
}
