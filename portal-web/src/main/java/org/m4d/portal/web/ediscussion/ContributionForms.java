package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.posting.PollFields;

/** The members' forms: contribute to a question, edit what one contributed. */
@Path("contribution")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContributionForms {

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionService discussions;

    @Inject
    Markdown markdown;

    @Inject
    PollFields poll;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("to/{discussion}")
    public Response contribute(@PathParam("discussion") long discussion) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            int question = form.count("question");
            Integer answered = form.value("answer").isEmpty() ? null : form.count("answer");
            NewContribution input =
                    new NewContribution(question, answered, form.value("body"), form.value("lang"), poll.beside());
            long id = contributions
                    .contribute(discussion, input, form.value("key"))
                    .id();
            String draft = answered == null
                    ? "contribute-" + discussion + "-" + question
                    : "answer-" + discussion + "-" + answered;
            return address(contributions.contribution(id), draft);
        });
    }

    @POST
    @Path("{id}")
    public Response edit(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            NewContribution input = new NewContribution(null, null, form.value("body"), form.value("lang"), null);
            contributions.edit(id, input, form.number("version"));
            return address(contributions.contribution(id), "edit-contribution-" + id);
        });
    }

    /** The Markdown of a contribution, for the script that quotes. */
    @POST
    @Path("{id}/source")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String source(@PathParam("id") long id) {
        return contributions.source(id);
    }

    private String address(ContributionView written, String posted) {
        String title = discussions.discussion(written.discussionId()).title();
        String path = ContentPath.contribution(written.discussionId(), title, written.number());
        String waits = written.state() == PostingState.WAITING ? "&waits=yes" : "";
        return page.getRoot() + path.replace("#", "&posted=" + posted + waits + "#");
    }
}
