package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.and;
import static org.m4d.portal.it.permissions.EDiscussionOperations.form;
import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;

import java.util.List;
import java.util.function.Function;

/** How recommendations are made, answered, judged and seen to be carried out. */
final class LedgerOperations {
    private LedgerOperations() {}

    static List<Operation<EDiscussionStage, Subject>> all() {
        return List.of(
                recommend("recommend", EDiscussionStage::closed).page(on -> on.page() + "/ledger/new"),
                change(),
                step("answer a recommendation", "accept", EDiscussionStage::recommendation)
                        .doneTo(EDiscussionStage::recommendationAnew),
                step("report on what nobody began", "report", EDiscussionStage::recommendation)
                        .page(null),
                step("judge whether it was kept", "keep", EDiscussionStage::recommendation)
                        .doneTo(EDiscussionStage::recommendationAnew),
                step("take a recommendation back", "withdraw", EDiscussionStage::recommendation)
                        .doneTo(EDiscussionStage::recommendationAnew),
                evidence("bring evidence", EDiscussionStage::recommendation)
                        .page(on -> "recommendation/" + on.part("recommendation") + "/evidence"),
                evidence(
                        "bring evidence on what was taken back",
                        stage -> stage.kept("taken back", stage::recommendationWithdrawn)));
    }

    /** While it goes on. */
    static List<Operation<EDiscussionStage, Subject>> ofCourse() {
        return List.of(recommend("recommend before the closing", EDiscussionStage::open)
                .page(on -> on.page() + "/ledger/new"));
    }

    private static Operation<EDiscussionStage, Subject> recommend(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(
                        on.path() + "/recommendations",
                        Words.recommendation(on.stage().organisation())))
                .form(on -> form(
                        "ledger/to/" + on.discussion(),
                        and(Words.recommended(), "organisation", on.stage().organisation())));
    }

    private static Operation<EDiscussionStage, Subject> change() {
        return operation("put a recommendation in other words", EDiscussionStage::recommendation)
                .api((who, on) -> who.with("If-Match", on.tag(path(on)))
                        .put(path(on), Words.recommendation(on.stage().organisation())))
                .page(on -> "recommendation/" + on.part("recommendation") + "/edit")
                .form(on -> form(
                        "ledger/" + on.part("recommendation"),
                        and(
                                and(
                                        Words.recommended(),
                                        "organisation",
                                        on.stage().organisation()),
                                "version",
                                on.version(path(on)))));
    }

    private static Operation<EDiscussionStage, Subject> step(
            String name, String step, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) ->
                        who.with("If-Match", on.tag(path(on))).post(path(on) + "/steps", Words.json(Words.step(step))))
                .page(on -> "recommendation/" + on.part("recommendation") + "/step/" + step)
                .form(on -> form(
                        "ledger/" + on.part("recommendation") + "/step/" + step,
                        and(Words.step(step), "version", on.version(path(on)))));
    }

    private static Operation<EDiscussionStage, Subject> evidence(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post(path(on) + "/evidence", Words.json(Words.evidence())))
                .form(on -> form("ledger/" + on.part("recommendation") + "/evidence", Words.evidence()));
    }

    private static String path(Subject on) {
        return on.path("recommendation");
    }
}
