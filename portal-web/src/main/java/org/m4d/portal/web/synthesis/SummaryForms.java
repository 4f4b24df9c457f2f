package org.m4d.portal.web.synthesis;

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
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.Years;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.synthesis.HeadingInput;
import org.m4d.portal.synthesis.MoveInput;
import org.m4d.portal.synthesis.RoundInput;
import org.m4d.portal.synthesis.RoundService;
import org.m4d.portal.synthesis.StatementInput;
import org.m4d.portal.synthesis.SynthesisService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.text.Formats;

/** The team's forms: write, order and put a summary, take it back, publish it. */
@Path("ediscussion/{id}/summary")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SummaryForms {

    @Inject
    SynthesisService synthesis;

    @Inject
    RoundService rounds;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @Inject
    Formats formats;

    @POST
    @Path("begin")
    public Response begin(@PathParam("id") long id) {
        return form.result(() -> {
            rounds.begin(id);
            return edit(id) + "?done=begun";
        });
    }

    @POST
    @Path("headings")
    public Response addHeading(@PathParam("id") long id) {
        return form.result(() -> {
            long added = synthesis.addHeading(id, heading(), form.value("key")).id();
            return edit(id) + "?done=saved#h" + added;
        });
    }

    @POST
    @Path("headings/{heading}")
    public Response changeHeading(@PathParam("id") long id, @PathParam("heading") long heading) {
        return form.result(() -> {
            synthesis.changeHeading(id, heading, heading(), form.number("version"));
            return edit(id) + "?done=saved#h" + heading;
        });
    }

    @POST
    @Path("headings/{heading}/remove")
    public Response removeHeading(@PathParam("id") long id, @PathParam("heading") long heading) {
        return form.result(() -> {
            synthesis.removeHeading(id, heading, form.number("version"));
            return edit(id) + "?done=removed";
        });
    }

    @POST
    @Path("statements")
    public Response addStatement(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            long added = synthesis
                    .addStatement(id, statement(form.number("heading")), form.value("key"))
                    .id();
            return edit(id) + "?done=saved#s" + added;
        });
    }

    @POST
    @Path("statements/{statement}")
    public Response changeStatement(@PathParam("id") long id, @PathParam("statement") long statement) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            synthesis.changeStatement(id, statement, statement(null), form.number("version"));
            return edit(id) + "?done=saved#s" + statement;
        });
    }

    @POST
    @Path("statements/{statement}/remove")
    public Response removeStatement(@PathParam("id") long id, @PathParam("statement") long statement) {
        return form.whenAgreed(edit(id) + "?sure=statement-" + statement + "#sure", () -> {
            synthesis.removeStatement(id, statement, form.number("version"));
            return edit(id) + "?done=removed";
        });
    }

    /** One step up or down, or under another heading. */
    @POST
    @Path("move/{what}/{moved}")
    public Response move(@PathParam("id") long id, @PathParam("what") String what, @PathParam("moved") long moved) {
        return form.result(() -> {
            boolean ofHeading = "heading".equals(what);
            boolean under = "under".equals(form.action());
            synthesis.move(
                    id,
                    new MoveInput(
                            ofHeading ? moved : null,
                            ofHeading ? null : moved,
                            under ? null : form.action(),
                            under ? form.number("under") : null),
                    form.number("outline"));
            return edit(id) + "?done=moved#" + (ofHeading ? "h" : "s") + moved;
        });
    }

    @POST
    @Path("round")
    public Response ask(@PathParam("id") long id) {
        return form.result(() -> {
            rounds.ask(id, new RoundInput(ends(), form.value("asked"), threshold()));
            return edit(id) + "?done=asked";
        });
    }

    @POST
    @Path("revise")
    public Response revise(@PathParam("id") long id) {
        return form.whenAgreed(edit(id) + "?sure=revise#sure", () -> {
            rounds.revise(id);
            return edit(id) + "?done=revised";
        });
    }

    @POST
    @Path("publish")
    public Response publish(@PathParam("id") long id) {
        return form.whenAgreed(edit(id) + "?sure=publish#sure", () -> {
            rounds.publish(id);
            return edit(id) + "?done=published";
        });
    }

    private HeadingInput heading() {
        return new HeadingInput(form.value("text"), form.value("lang"));
    }

    private StatementInput statement(Long heading) {
        return new StatementInput(heading, form.value("body"), form.value("lang"), cites());
    }

    /** Numbers as people type them: 3, 8 and #11. */
    private Set<Integer> cites() {
        try {
            return Arrays.stream(form.value("cites").split("[\\s,;،؛#]+"))
                    .filter(number -> !number.isBlank())
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("cites", "error.summary.cites-numbers", broken);
        }
    }

    private Integer threshold() {
        if (form.value("threshold").isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(form.value("threshold").strip());
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("threshold", "error.summary.threshold", broken);
        }
    }

    /** The last second of the day that was chosen, where the member is; null for none. */
    private Instant ends() {
        if (form.value("ends").isBlank()) {
            return null;
        }
        try {
            LocalDate last = LocalDate.parse(form.value("ends"));
            if (last.getYear() > Years.LAST) {
                throw InvalidInput.of("ends", "error.ediscussion.date");
            }
            return last.plusDays(1).atStartOfDay(formats.zone()).toInstant().minusSeconds(1);
        } catch (DateTimeException broken) {
            throw InvalidInput.of("ends", "error.ediscussion.date", broken);
        }
    }

    private String edit(long id) {
        return page.getRoot() + "ediscussion/" + id + "/summary/edit";
    }
}
