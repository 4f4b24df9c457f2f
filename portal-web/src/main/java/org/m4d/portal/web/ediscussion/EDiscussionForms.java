package org.m4d.portal.web.ediscussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.Years;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.ProposalService;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.text.Formats;

/** The facilitator's forms: open an e-discussion, take up a proposal, change it, call it off. */
@Path("ediscussion")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EDiscussionForms {

    @Inject
    EDiscussionService discussions;

    @Inject
    ProposalService proposals;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @Inject
    Formats formats;

    @POST
    public Response open() {
        if (onlyShown()) {
            return form.preview(this::background);
        }
        return form.result(() -> {
            EDiscussionInput input = input(null);
            long id = discussions.open(input, form.value("key")).id();
            return address(id, input.title()) + "?posted=new-ediscussion";
        });
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") long id) {
        if (onlyShown()) {
            return form.preview(this::background);
        }
        return form.result(() -> {
            EDiscussionInput input = input(discussions.discussion(id).opens());
            discussions.change(id, input, form.number("version"));
            return address(id, input.title()) + "?posted=ediscussion-" + id;
        });
    }

    /** The same form announces what a member proposed. */
    @POST
    @Path("{id}/take-up")
    public Response takeUp(@PathParam("id") long id) {
        if (onlyShown()) {
            return form.preview(this::background);
        }
        return form.result(() -> {
            EDiscussionInput input = input(null);
            proposals.takeUp(id, input, form.number("version"));
            return address(id, input.title()) + "?posted=take-up-" + id;
        });
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("id") long id) {
        return form.result(() -> {
            discussions.cancel(id, new StepReason(form.value("text"), form.value("lang")));
            return page.getRoot() + "ediscussion/" + id;
        });
    }

    /** Whether the form only wants to be shown again: with a preview, or with one more question. */
    private boolean onlyShown() {
        return form.asks("preview") || form.asks("add-question");
    }

    private String background() {
        return form.asks("preview") ? markdown.html(form.value("background")) : null;
    }

    /** @param opens the present opening, kept to the second while its day stays the same */
    private EDiscussionInput input(Instant opens) {
        LocalDate first = date("opens");
        LocalDate last = date("closes");
        boolean sameDay =
                opens != null && LocalDate.ofInstant(opens, formats.zone()).equals(first);
        return new EDiscussionInput(
                form.value("title"),
                form.value("background"),
                form.value("lang"),
                sameDay || first == null
                        ? opens
                        : first.atStartOfDay(formats.zone()).toInstant(),
                last == null
                        ? null
                        : last.plusDays(1)
                                .atStartOfDay(formats.zone())
                                .toInstant()
                                .minusSeconds(1),
                form.value("lateDays").isEmpty() ? null : form.count("lateDays"),
                new TreeSet<>(form.values("languages")),
                QuestionRow.typed(form::value),
                TranslationRow.typed(form.fields(), form::value, form.values("confirmed")));
    }

    private LocalDate date(String field) {
        if (form.value(field).isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(form.value(field));
            if (day.getYear() > Years.LAST) {
                throw InvalidInput.of(field, "error.ediscussion.date");
            }
            return day;
        } catch (DateTimeException broken) {
            throw InvalidInput.of(field, "error.ediscussion.date", broken);
        }
    }

    private String address(long id, String title) {
        return page.getRoot() + ContentPath.of(ContentType.EDISCUSSION, id, title);
    }
}
