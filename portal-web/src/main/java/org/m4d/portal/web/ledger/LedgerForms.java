package org.m4d.portal.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ledger.EvidenceService;
import org.m4d.portal.ledger.EvidenceView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.NewEvidence;
import org.m4d.portal.ledger.RecommendationInput;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.StepInput;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of the ledger: recommend, change, take a step, bring evidence. */
@Path("ledger")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LedgerForms {

    @Inject
    RecommendationService recommendations;

    @Inject
    EvidenceService evidence;

    @Inject
    LedgerService ledger;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("to/{discussion}")
    public Response recommend(@PathParam("discussion") long discussion) {
        if (onlyShown()) {
            return form.preview(this::shown);
        }
        return form.result(() -> {
            long id = recommendations
                    .recommend(discussion, input(), form.value("key"))
                    .id();
            return address(id) + "?posted=recommend-" + discussion;
        });
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") long id) {
        if (onlyShown()) {
            return form.preview(this::shown);
        }
        return form.result(() -> {
            recommendations.change(id, input(), form.number("version"));
            return address(id) + "?posted=recommendation-" + id;
        });
    }

    @POST
    @Path("{id}/step/{step}")
    public Response take(@PathParam("id") long id, @PathParam("step") String step) {
        return form.result(() -> {
            StepInput input = new StepInput(
                    step, form.value("text"), form.value("lang"), form.value("source"), number("successor"));
            recommendations.take(id, input, form.number("version"));
            return address(id) + "?posted=step-" + id;
        });
    }

    @POST
    @Path("{id}/evidence")
    public Response bring(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            NewEvidence input = new NewEvidence(
                    form.value("kind"), form.value("body"), form.value("lang"), form.value("link"), date("day"));
            long written = evidence.bring(id, input, form.value("key")).id();
            EvidenceView brought = ledger.evidence(written);
            String waits = brought.state() == PostingState.WAITING ? "&waits=yes" : "";
            return address(id) + "?posted=evidence-" + id + waits + "#e" + brought.number();
        });
    }

    /** Whether the form only wants to be shown again: with a preview, or with organisations to choose from. */
    private boolean onlyShown() {
        return form.asks("preview") || form.asks("find");
    }

    private String shown() {
        return form.asks("preview") ? markdown.html(form.value("body")) : null;
    }

    private RecommendationInput input() {
        Long organisation = number("organisation");
        return new RecommendationInput(
                form.value("title"),
                form.value("body"),
                form.value("lang"),
                number("statement"),
                organisation,
                organisation == null ? form.value("addressee") : null,
                organisation == null ? form.value("country") : null,
                form.value("contact"),
                date("deadline"),
                form.value("reason"));
    }

    private Long number(String field) {
        if (form.value(field).isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(form.value(field));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of(field, "error.choice", broken);
        }
    }

    private LocalDate date(String field) {
        if (form.value(field).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeException broken) {
            throw InvalidInput.of(field, "error.date", broken);
        }
    }

    private String address(long id) {
        return page.getRoot()
                + ContentPath.of(
                        ContentType.RECOMMENDATION,
                        id,
                        ledger.recommendation(id).title());
    }
}
