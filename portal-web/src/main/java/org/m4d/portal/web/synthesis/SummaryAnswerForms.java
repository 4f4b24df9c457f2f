package org.m4d.portal.web.synthesis;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.synthesis.AnswerInput;
import org.m4d.portal.synthesis.EndorsementService;
import org.m4d.portal.synthesis.OwnAnswer;
import org.m4d.portal.synthesis.ReplyInput;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The form in which members answer a summary, and those in which they are answered. */
@Path("ediscussion/{id}/summary/answers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SummaryAnswerForms {

    private static final String WORDING = "wording-";

    @Inject
    EndorsementService endorsements;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    /** Whichever button was pressed: all that was chosen is taken, so that nothing that was typed is left behind. */
    @POST
    public Response answer(@PathParam("id") long id) {
        return form.result(() -> {
            List<AnswerInput> given = given();
            if (given.isEmpty()) {
                throw InvalidInput.of("", "error.summary.nothing-answered");
            }
            Map<Long, OwnAnswer> before =
                    endorsements.own(id).stream().collect(Collectors.toMap(OwnAnswer::statement, Function.identity()));
            List<AnswerInput> others = given.stream()
                    .filter(answer -> !same(before.get(answer.statement()), answer))
                    .toList();
            if (!others.isEmpty()) {
                endorsements.answer(id, others);
            }
            return summary(id) + "?done=answered" + (form.value("at").isEmpty() ? "" : "#s" + form.number("at"));
        });
    }

    private List<AnswerInput> given() {
        List<AnswerInput> given = new ArrayList<>();
        form.fields().stream().filter(name -> name.startsWith(WORDING)).sorted().forEach(name -> {
            String statement = name.substring(WORDING.length());
            String verdict = form.value("verdict-" + statement);
            String reason = form.value("reason-" + statement);
            if (!verdict.isEmpty() || !reason.isBlank()) {
                given.add(new AnswerInput(
                        number(statement),
                        form.count(name),
                        verdict,
                        reason.replace("\r\n", "\n"),
                        form.value("lang")));
            }
        });
        return given;
    }

    private static Long number(String statement) {
        try {
            return Long.valueOf(statement);
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("", "error.bad-request", broken);
        }
    }

    /** Whether somebody said just this before, to the words that count: the language of the form is not that of her reason. */
    private static boolean same(OwnAnswer before, AnswerInput now) {
        String reason = before == null || before.reason() == null ? "" : before.reason();
        return before != null
                && before.counts()
                && before.wording() == now.wording()
                && before.verdict().equals(now.verdict())
                && reason.equals(now.reason().strip());
    }

    @POST
    @Path("{answer}/reply")
    public Response reply(@PathParam("id") long id, @PathParam("answer") long answer) {
        return form.result(() -> {
            endorsements.reply(
                    id, answer, new ReplyInput(form.value("text"), form.value("lang")), form.number("version"));
            return statement(id, answer);
        });
    }

    @POST
    @Path("{answer}/withhold")
    public Response withhold(@PathParam("id") long id, @PathParam("answer") long answer) {
        return form.result(() -> {
            endorsements.withhold(id, answer);
            return statement(id, answer);
        });
    }

    private String statement(long id, long answer) {
        return summary(id) + "/statement/" + endorsements.voice(id, answer).statement() + "#a" + answer;
    }

    private String summary(long id) {
        return page.getRoot() + "ediscussion/" + id + "/summary";
    }
}
