package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.and;
import static org.m4d.portal.it.permissions.EDiscussionOperations.delete;
import static org.m4d.portal.it.permissions.EDiscussionOperations.form;
import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;
import static org.m4d.portal.it.permissions.EDiscussionOperations.put;
import static org.m4d.portal.it.permissions.EDiscussionOperations.sure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** How e-discussions are announced and run. */
final class TeamOperations {
    private TeamOperations() {}

    static List<Operation<EDiscussionStage, Subject>> all() {
        return List.of(
                operation("announce", (EDiscussionStage stage) -> stage.announced()
                                .seen("ediscussions?state=announced&limit=100"))
                        .api((who, on) -> who.post("ediscussions", ProposalOperations.announcement()))
                        .page(on -> "ediscussion/new")
                        .form(on -> form("ediscussion", ProposalOperations.announced())),
                change("change its words", EDiscussionStage::announced, Duration.ZERO),
                change("move its closing", EDiscussionStage::open, Duration.ofDays(1)),
                reopen(),
                plan(),
                operation("add a document", EDiscussionStage::announced)
                        .api((who, on) -> who.post(on.path() + "/documents", link()))
                        .page(on -> on.page() + "/documents"),
                operation("put its documents in another order", EDiscussionStage::announced)
                        .api((who, on) -> who.put(on.path() + "/documents", order(on)))
                        .form(on -> document(on) + "/move", Map.of("action", "up")),
                operation("take a document away", EDiscussionStage::announced)
                        .doneTo(EDiscussionStage::document)
                        .api((who, on) -> delete(who, on.path() + "/documents/" + on.part("document")))
                        .form(on -> sure(document(on) + "/remove")),
                operation("appoint", EDiscussionStage::open)
                        .api((who, on) ->
                                put(who, on.path() + "/team/" + on.stage().colleague()))
                        .page(on -> on.page() + "/team")
                        .form(on -> form(team(on), Map.of("login", on.stage().colleague()))),
                leave("leave its team", on -> on.stage().member(EDiscussionCast.TEAM)),
                leave("take somebody out of its team", TeamOperations::colleague),
                cancel("call it off", EDiscussionStage::announced).doneTo(EDiscussionStage::announcedAnew),
                audience(),
                operation("see who can be invited", EDiscussionStage::open)
                        .read(on -> on.path() + "/silence/invitees", on -> on.page() + "/invitations"),
                invite("invite", EDiscussionStage::open),
                invite("invite before the opening", EDiscussionStage::announced),
                operation("measure who has not been heard", EDiscussionStage::open)
                        .api((who, on) -> who.post(on.path() + "/silence", ""))
                        .form(on -> on.page() + "/audience/measure", Map.of()),
                weekly("sum a week up", EDiscussionStage::open)
                        .doneTo(EDiscussionStage::openAnew)
                        .page(on -> on.page() + "/weekly/new"),
                weekly("sum a week up before the opening", EDiscussionStage::announced)
                        .page(on -> on.page() + "/weekly/new"),
                changeWeekly());
    }

    /** From the closing on. */
    static List<Operation<EDiscussionStage, Subject>> ofOutcome() {
        return List.of(
                cancel("call off what is being summed up", EDiscussionStage::synthesis),
                // its form opens still, so that nobody loses what she typed while it was published
                change("change what is published", EDiscussionStage::published, Duration.ZERO)
                        .page(null));
    }

    /** @param later how much later it is to close */
    private static Operation<EDiscussionStage, Subject> change(
            String name, Function<EDiscussionStage, Subject> preparation, Duration later) {
        return operation(name, preparation)
                .api((who, on) -> who.with("If-Match", on.tag(on.path())).put(on.path(), changed(on, later)))
                .page(on -> on.page() + "/edit")
                .form(on -> {
                    JsonObject present = changed(on, later);
                    return form(
                            on.page(),
                            Map.of(
                                    "title", present.getString("title"),
                                    "background", present.getString("background"),
                                    "lang", "en",
                                    "languages", "en",
                                    "opens", day(present, "opens"),
                                    "closes", day(present, "closes"),
                                    "question-1-en", "Who signs where you live?",
                                    "version", on.version(on.path())));
                });
    }

    private static Operation<EDiscussionStage, Subject> reopen() {
        return change("open a closed one again", EDiscussionStage::shut, Duration.ofDays(9))
                .doneTo(EDiscussionStage::closedAnew);
    }

    private static JsonObject changed(Subject on, Duration later) {
        JsonObject present = on.stage().team().get(on.path()).expect(200).json();
        return Json.createObjectBuilder(ProposalOperations.announcement())
                .add("opens", present.getString("opens"))
                .add(
                        "closes",
                        Instant.parse(present.getString("closes")).plus(later).toString())
                .build();
    }

    private static String day(JsonObject discussion, String date) {
        return LocalDate.ofInstant(Instant.parse(discussion.getString(date)), ZoneOffset.UTC)
                .toString();
    }

    private static Operation<EDiscussionStage, Subject> plan() {
        JsonObject none = Json.createObjectBuilder()
                .add("phases", JsonValue.EMPTY_JSON_ARRAY)
                .build();
        return operation("plan its phases", EDiscussionStage::announced)
                .api((who, on) ->
                        who.with("If-Match", on.tag(on.path() + "/phases")).put(on.path() + "/phases", none))
                .page(on -> on.page() + "/phases")
                .form(on -> form(on.page() + "/phases", Map.of("version", on.version(on.path() + "/phases"))));
    }

    private static JsonObject link() {
        return Words.json(Map.of("title", "Law " + UUID.randomUUID(), "lang", "en", "url", "https://example.org/law"));
    }

    /** The last document first. */
    private static JsonObject order(Subject on) {
        JsonArrayBuilder turned = Json.createArrayBuilder();
        Records.items(on.stage().team().get(on.path() + "/documents"))
                .reversed()
                .forEach(document -> turned.add(document.getInt("id")));
        return Json.createObjectBuilder().add("documents", turned).build();
    }

    private static String document(Subject on) {
        return on.page() + "/documents/" + on.part("document");
    }

    private static Operation<EDiscussionStage, Subject> leave(String name, Function<Subject, Integer> who) {
        return operation(name, EDiscussionStage::ofTwo)
                .doneTo(EDiscussionStage::ofTwo)
                .api((actor, on) -> delete(actor, on.path() + "/team/members/" + who.apply(on)))
                .form(on -> sure(team(on) + "/leave/" + who.apply(on)));
    }

    private static int colleague(Subject on) {
        int team = on.stage().member(EDiscussionCast.TEAM);
        return on
                .stage()
                .team()
                .get(on.path())
                .expect(200)
                .json()
                .getJsonArray("facilitators")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getInt("id"))
                .filter(id -> id != team)
                .findFirst()
                .orElseThrow();
    }

    private static String team(Subject on) {
        return "team/" + on.discussion();
    }

    private static Operation<EDiscussionStage, Subject> cancel(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(on.path() + "/cancel", Words.json(Words.reason())))
                .page(on -> on.page() + "/cancel")
                .form(on -> on.page() + "/cancel", Words.reason());
    }

    private static Operation<EDiscussionStage, Subject> audience() {
        return operation("name an audience", EDiscussionStage::open)
                .api((who, on) -> who.with("If-Match", on.tag(on.path() + "/audience"))
                        .put(
                                on.path() + "/audience",
                                Json.createObjectBuilder()
                                        .add("groups", JsonValue.EMPTY_JSON_ARRAY)
                                        .add(
                                                "countries",
                                                Json.createArrayBuilder().add("ML"))
                                        .add("stakeholders", JsonValue.EMPTY_JSON_ARRAY)
                                        .build()))
                .page(on -> on.page() + "/audience")
                .form(on -> form(
                        on.page() + "/audience",
                        Map.of("countries", "SN", "version", on.version(on.path() + "/audience"))));
    }

    private static Operation<EDiscussionStage, Subject> invite(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api(TeamOperations::invited)
                .form(on -> form(
                        on.page() + "/audience/invite",
                        Map.of("members", "" + on.stage().member("member"), "words", "You know wells.")));
    }

    private static Answer invited(Api who, Subject on) {
        return who.post(
                on.path() + "/invitations",
                Json.createObjectBuilder()
                        .add("members", Json.createArrayBuilder().add(on.stage().member("member")))
                        .add("words", "You know wells.")
                        .build());
    }

    private static Operation<EDiscussionStage, Subject> weekly(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(on.path() + "/weekly", Words.weekly()))
                .form(on -> form(on.page() + "/weekly", and(Words.weeklyBody(), "week", 1)));
    }

    private static Operation<EDiscussionStage, Subject> changeWeekly() {
        return operation("change a weekly summary", EDiscussionStage::open)
                .api((who, on) -> who.with("If-Match", on.tag(on.path() + "/weekly/1"))
                        .put(on.path() + "/weekly/1", Words.weekly()))
                .page(on -> on.page() + "/weekly/1/edit")
                .form(on -> form(
                        on.page() + "/weekly/1",
                        and(and(Words.weeklyBody(), "week", 1), "version", on.version(on.path() + "/weekly/1"))));
    }
}
