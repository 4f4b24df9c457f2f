package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.form;
import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** How contributions are written, changed, reported and taken away. */
final class ContributionOperations {
    private ContributionOperations() {}

    static List<Operation<EDiscussionStage, Subject>> all() {
        return List.of(
                contribute("contribute", EDiscussionStage::open),
                answer(),
                contribute("contribute before the opening", EDiscussionStage::announced),
                contribute("contribute after the late days", EDiscussionStage::shut),
                operation("keep a draft of a contribution", EDiscussionStage::open)
                        .api((who, on) -> who.put("me/drafts/contribute-" + on.discussion() + "-1", draft())),
                edit("edit a contribution", EDiscussionStage::open),
                edit("edit a contribution after the late days", EDiscussionStage::shut),
                act("withdraw a contribution", "withdrawal", "withdraw")
                        .on(EDiscussionStage::open)
                        .doneTo(EDiscussionStage::contributionAnew),
                operation("read a withdrawn contribution", EDiscussionStage::withdrawn)
                        .read(
                                on -> on.path("contribution") + "/source",
                                on -> "contribution/" + on.part("contribution") + "/history"),
                act("bring a withdrawn contribution back", "restoration", "restore")
                        .onFresh(EDiscussionStage::withdrawn),
                operation("read a contribution that waits", EDiscussionStage::waiting)
                        .read(
                                on -> on.path("contribution") + "/source",
                                on -> "contribution/" + on.part("contribution") + "/history"),
                act("let out a contribution that waits", "approval", "approve").onFresh(EDiscussionStage::waiting),
                operation("report a contribution", EDiscussionStage::open)
                        .doneTo(EDiscussionStage::contributionAnew)
                        .api((who, on) -> who.post(content(on) + "/flags", Words.one("reason", "SPAM")))
                        .page(on -> "flag/contribution/" + on.part("contribution"))
                        .form(on -> ui(on) + "/flag", Map.of("reason", "spam")),
                operation("take a contribution down", EDiscussionStage::open)
                        .doneTo(EDiscussionStage::contributionAnew)
                        .api((who, on) -> who.post(content(on) + "/removal", Place.WHY))
                        .page(on -> "moderation/remove/contribution/" + on.part("contribution"))
                        .form(
                                on -> ui(on) + "/remove",
                                Map.of("reason", "off_topic", "facts", "It belongs to another topic.")));
    }

    /** From the closing on. */
    static List<Operation<EDiscussionStage, Subject>> ofOutcome() {
        return List.of(
                contribute("contribute late", EDiscussionStage::closed),
                contribute("contribute while it is being summed up", EDiscussionStage::synthesis));
    }

    private static Operation<EDiscussionStage, Subject> contribute(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(on.path() + "/contributions", Words.contribution(words())))
                .form(on -> form(to(on), Map.of("question", "1", "body", words(), "lang", "en")));
    }

    private static Operation<EDiscussionStage, Subject> answer() {
        return operation("answer a contribution", EDiscussionStage::open)
                .api((who, on) -> who.post(
                        on.path() + "/contributions",
                        Json.createObjectBuilder()
                                .add("replyTo", EDiscussionStage.FIRST)
                                .add("body", words())
                                .add("lang", "en")
                                .build()))
                .form(on -> form(
                        to(on),
                        Map.of("question", "0", "answer", "" + EDiscussionStage.FIRST, "body", words(), "lang", "en")));
    }

    private static Operation<EDiscussionStage, Subject> edit(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.with("If-Match", on.tag(on.path("contribution")))
                        .put(on.path("contribution"), Words.contribution(words())))
                .page(on -> "contribution/" + on.part("contribution") + "/edit")
                .form(on -> form(
                        "contribution/" + on.part("contribution"),
                        Map.of("body", words(), "lang", "en", "version", on.version(on.path("contribution")))));
    }

    private static Operation<EDiscussionStage, Subject> act(String name, String api, String form) {
        return operation(name, EDiscussionStage::open)
                .api((who, on) -> who.post(content(on) + "/" + api, ""))
                .form(on -> ui(on) + "/" + form, Map.of());
    }

    private static JsonObject draft() {
        return Json.createObjectBuilder()
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("body", Json.createArrayBuilder().add("Begun")))
                .build();
    }

    private static String to(Subject on) {
        return "contribution/to/" + on.discussion();
    }

    private static String content(Subject on) {
        return "contents/contribution/" + on.part("contribution");
    }

    private static String ui(Subject on) {
        return "content/contribution/" + on.part("contribution");
    }

    private static String words() {
        return "The well is dry. " + UUID.randomUUID();
    }
}
