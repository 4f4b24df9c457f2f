package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.ediscussion.ProposalInput;
import org.m4d.portal.ediscussion.ProposalService;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of proposals: members propose, reword, support and withdraw, facilitators decline. They are taken up by the facilitators' form. */
@Path("proposal")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProposalForms {

    @Inject
    ProposalService proposals;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    public Response propose() {
        if (onlyShown()) {
            return form.preview(this::background);
        }
        return form.result(
                () -> address(proposals.propose(input(), form.value("key")).id()) + "?posted=new-proposal");
    }

    @POST
    @Path("{id}")
    public Response reword(@PathParam("id") long id) {
        if (onlyShown()) {
            return form.preview(this::background);
        }
        return form.result(() -> {
            proposals.reword(id, input(), form.number("version"));
            return address(id) + "?posted=proposal-" + id;
        });
    }

    @POST
    @Path("{id}/support")
    public Response support(@PathParam("id") long id) {
        return form.kept(() -> {
            proposals.support(id, !form.asks("less"));
            return address(id) + "#support";
        });
    }

    @POST
    @Path("{id}/decline")
    public Response decline(@PathParam("id") long id) {
        return form.result(() -> {
            proposals.decline(id, new StepReason(form.value("text"), form.value("lang")));
            return address(id);
        });
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") long id) {
        return form.whenAgreed(address(id) + "?sure=withdraw", () -> {
            proposals.withdraw(id);
            return address(id);
        });
    }

    /** Whether the form only wants to be shown again: with a preview, or with one more question. */
    private boolean onlyShown() {
        return form.asks("preview") || form.asks("add-question");
    }

    private String background() {
        return form.asks("preview") ? markdown.html(form.value("background")) : null;
    }

    private ProposalInput input() {
        return new ProposalInput(
                form.value("title"),
                form.value("background"),
                form.value("lang"),
                form.values("languages"),
                QuestionRow.typed(form::value));
    }

    private String address(long id) {
        return page.getRoot() + "ediscussion/" + id;
    }
}
