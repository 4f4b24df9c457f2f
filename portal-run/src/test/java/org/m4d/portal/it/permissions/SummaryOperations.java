package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.and;
import static org.m4d.portal.it.permissions.EDiscussionOperations.delete;
import static org.m4d.portal.it.permissions.EDiscussionOperations.form;
import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;
import static org.m4d.portal.it.permissions.EDiscussionOperations.sure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.m4d.portal.it.api.Summaries;

/** How discussions are summed up, endorsed, published and corrected. */
final class SummaryOperations {
    private static final String FIRST = "statement";
    private static final String SECOND = "second";

    private SummaryOperations() {}

    static List<Operation<EDiscussionStage, Subject>> all() {
        return List.of(
                begin("begin to sum it up", EDiscussionStage::closed).doneTo(EDiscussionStage::closedAnew),
                begin("begin to sum up what is summed up already", EDiscussionStage::synthesis),
                operation("write a heading", EDiscussionStage::synthesis)
                        .api((who, on) -> who.post(api(on) + "/headings", Words.json(Words.heading())))
                        .page(on -> ui(on) + "/edit")
                        .form(on -> form(ui(on) + "/headings", Words.heading())),
                changeHeading(),
                removeHeading(),
                operation("write a statement", EDiscussionStage::synthesis)
                        .api((who, on) -> who.post(
                                api(on) + "/statements",
                                Json.createObjectBuilder(cited())
                                        .add("heading", on.part("heading"))
                                        .build()))
                        .page(on -> ui(on) + "/statement/new")
                        .form(on -> form(
                                ui(on) + "/statements",
                                and(and(Words.statement(), "cites", 1), "heading", on.part("heading")))),
                changeStatement("change a statement", EDiscussionStage::synthesis, SECOND),
                removeStatement(),
                move(),
                ask("put it to those who contributed", EDiscussionStage::synthesis)
                        .doneTo(EDiscussionStage::synthesisAnew),
                answer("endorse", EDiscussionStage::endorsement, SECOND, "endorse"),
                answer("dissent", EDiscussionStage::endorsement, SECOND, "dissent"),
                answer("endorse where all members are asked", EDiscussionStage::ofAll, FIRST, "endorse"),
                answer("dissent where all members are asked", EDiscussionStage::ofAll, FIRST, "dissent"),
                answer("endorse after the round", EDiscussionStage::ended, FIRST, "endorse"),
                changeStatement("correct a statement during the round", EDiscussionStage::endorsement, SECOND),
                changeStatement("correct a statement after the round", EDiscussionStage::ended, FIRST)
                        .page(null),
                answerDissent(),
                operation("take it back for another round", EDiscussionStage::endorsement)
                        .doneTo(EDiscussionStage::endorsementAnew)
                        .api((who, on) -> who.post(api(on) + "/revise", "{}"))
                        .form(on -> sure(ui(on) + "/revise")),
                publish("publish during the round", EDiscussionStage::endorsement),
                publish("publish", EDiscussionStage::ended).doneTo(EDiscussionStage::endedAnew),
                operation("withhold a reason", EDiscussionStage::endorsement)
                        .api((who, on) -> who.post(api(on) + "/answers/" + on.part("answer") + "/withhold", "{}"))
                        .form(on -> ui(on) + "/answers/" + on.part("answer") + "/withhold", Map.of()),
                correct(),
                name("agree to be named", EDiscussionStage::published, true),
                name("not to be named", EDiscussionStage::published, false),
                name("agree to be named before it is summed up", EDiscussionStage::closed, true));
    }

    private static Operation<EDiscussionStage, Subject> begin(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(api(on), "{}"))
                .form(on -> ui(on) + "/begin", Map.of());
    }

    private static Operation<EDiscussionStage, Subject> changeHeading() {
        return operation("change a heading", EDiscussionStage::synthesis)
                .api((who, on) ->
                        who.with("If-Match", on.tag(heading(on))).put(heading(on), Words.json(Words.heading())))
                .page(on -> ui(on) + "/heading/" + on.part("heading") + "/edit")
                .form(on -> form(
                        ui(on) + "/headings/" + on.part("heading"),
                        and(Words.heading(), "version", on.version(heading(on)))));
    }

    private static Operation<EDiscussionStage, Subject> removeHeading() {
        return operation("take an empty heading away", EDiscussionStage::headingAnew)
                .doneTo(EDiscussionStage::headingAnew)
                .api((who, on) -> delete(who.with("If-Match", on.tag(heading(on))), heading(on)))
                .form(on -> form(
                        ui(on) + "/headings/" + on.part("heading") + "/remove",
                        Map.of("version", on.version(heading(on)))));
    }

    private static Operation<EDiscussionStage, Subject> changeStatement(
            String name, Function<EDiscussionStage, Subject> preparation, String part) {
        return operation(name, preparation)
                .api((who, on) ->
                        who.with("If-Match", on.tag(statement(on, part))).put(statement(on, part), cited()))
                .page(on -> ui(on) + "/statement/" + on.part(part) + "/edit")
                .form(on -> form(
                        ui(on) + "/statements/" + on.part(part),
                        and(and(Words.statement(), "cites", 1), "version", on.version(statement(on, part)))));
    }

    private static Operation<EDiscussionStage, Subject> removeStatement() {
        return operation("take a statement out", EDiscussionStage::synthesis)
                .doneTo(EDiscussionStage::statementAnew)
                .api((who, on) -> delete(who.with("If-Match", on.tag(statement(on, FIRST))), statement(on, FIRST)))
                .form(on -> form(
                        ui(on) + "/statements/" + on.part(FIRST) + "/remove",
                        Map.of("agreed", "yes", "version", on.version(statement(on, FIRST)))));
    }

    private static Operation<EDiscussionStage, Subject> move() {
        return operation("move a statement", EDiscussionStage::synthesis)
                .api((who, on) -> who.with("If-Match", on.tag(api(on)))
                        .post(
                                api(on) + "/moves",
                                Json.createObjectBuilder()
                                        .add("statement", on.part(FIRST))
                                        .add("direction", "down")
                                        .build()))
                .form(on -> form(
                        ui(on) + "/move/statement/" + on.part(FIRST),
                        Map.of("action", "down", "outline", on.version(api(on)))));
    }

    private static Operation<EDiscussionStage, Subject> ask(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(
                        api(on) + "/rounds", Summaries.round(Instant.now().plus(Duration.ofDays(7)), "contributors")))
                .page(on -> ui(on) + "/round")
                .form(on -> form(
                        ui(on) + "/round",
                        Map.of("ends", LocalDate.now(ZoneOffset.UTC).plusDays(7).toString(), "asked", "contributors")));
    }

    private static Operation<EDiscussionStage, Subject> answer(
            String name, Function<EDiscussionStage, Subject> preparation, String part, String verdict) {
        return operation(name, preparation)
                .api((who, on) -> who.put(
                        api(on) + "/answers",
                        Summaries.answers(on.part(part), wording(on, part), verdict, reason(verdict))))
                .form(on -> form(
                        ui(on) + "/answers",
                        Map.of(
                                "wording-" + on.part(part),
                                "" + wording(on, part),
                                "verdict-" + on.part(part),
                                verdict,
                                "reason-" + on.part(part),
                                reason(verdict),
                                "lang",
                                "en")));
    }

    private static String reason(String verdict) {
        return "dissent".equals(verdict) ? "Nobody asked the town. " + UUID.randomUUID() : "";
    }

    private static int wording(Subject on, String part) {
        return on.stage().team().get(statement(on, part)).expect(200).json().getInt("wording");
    }

    private static Operation<EDiscussionStage, Subject> answerDissent() {
        return operation("answer a dissent", EDiscussionStage::endorsement)
                .api((who, on) -> who.with("If-Match", on.tag(dissent(on)))
                        .put(dissent(on) + "/reply", Words.json(Words.reply())))
                .form(on -> form(
                        ui(on) + "/answers/" + on.part("answer") + "/reply",
                        and(Words.reply(), "version", on.version(dissent(on)))));
    }

    private static Operation<EDiscussionStage, Subject> publish(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(api(on) + "/publish", "{}"))
                .form(on -> sure(ui(on) + "/publish"));
    }

    private static Operation<EDiscussionStage, Subject> correct() {
        return operation("correct a publication", EDiscussionStage::published)
                .api((who, on) -> who.with("If-Match", on.tag(publication(on)))
                        .post(
                                publication(on) + "/versions",
                                Summaries.correction("Who signs for it? " + UUID.randomUUID(), "Name who **paid**.")))
                .page(on -> "publication/" + on.part("publication") + "/correct")
                .form(on -> form(
                        "publication/" + on.part("publication") + "/correct",
                        Map.of(
                                "title",
                                "Who signs for it? " + UUID.randomUUID(),
                                "reason",
                                "A word was wrong.",
                                "lang",
                                "en",
                                "version",
                                "" + version(on))));
    }

    private static Operation<EDiscussionStage, Subject> name(
            String name, Function<EDiscussionStage, Subject> preparation, boolean named) {
        return operation(name, preparation)
                .api((who, on) -> who.put(
                        on.path() + "/naming",
                        Json.createObjectBuilder().add("named", named).build()))
                .form(on -> "publication/naming/" + on.discussion(), Map.of("named", named ? "yes" : "no"));
    }

    private static int version(Subject on) {
        return on.stage().team().get(publication(on)).expect(200).json().getInt("version");
    }

    private static JsonObject cited() {
        return Summaries.statement(Words.statement().get("body"), 1);
    }

    private static String api(Subject on) {
        return EDiscussionStage.summary(on);
    }

    private static String ui(Subject on) {
        return on.page() + "/summary";
    }

    private static String heading(Subject on) {
        return api(on) + "/headings/" + on.part("heading");
    }

    private static String statement(Subject on, String part) {
        return api(on) + "/statements/" + on.part(part);
    }

    private static String dissent(Subject on) {
        return api(on) + "/answers/" + on.part("answer");
    }

    private static String publication(Subject on) {
        return on.path("publication");
    }
}
