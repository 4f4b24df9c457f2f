package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.and;
import static org.m4d.portal.it.permissions.EDiscussionOperations.delete;
import static org.m4d.portal.it.permissions.EDiscussionOperations.form;
import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;
import static org.m4d.portal.it.permissions.EDiscussionOperations.put;
import static org.m4d.portal.it.permissions.EDiscussionOperations.sure;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.m4d.portal.it.api.Announced;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** How proposals are made, supported, reworded, withdrawn, taken up and declined. */
final class ProposalOperations {
    private ProposalOperations() {}

    static List<Operation<EDiscussionStage, Subject>> all() {
        return List.of(
                operation("propose", (EDiscussionStage stage) -> stage.proposal()
                                .seen("ediscussions?state=proposed&limit=100"))
                        .api((who, on) -> proposedAndWithdrawn(who))
                        .page(on -> "ediscussion/propose")
                        .form(on -> form("proposal", and(Words.proposed(), "languages", "en"))),
                support("support a proposal", EDiscussionStage::proposal),
                operation("support a proposal no longer", EDiscussionStage::proposal)
                        .api((who, on) -> delete(who, "proposals/" + on.discussion() + "/support"))
                        .form(on -> ui(on) + "/support", Map.of("action", "less")),
                support("support what is announced", EDiscussionStage::announced),
                reword("put a proposal in other words", EDiscussionStage::proposal),
                reword("put what is announced in other words as its proposer", EDiscussionStage::announced),
                withdraw().doneTo(EDiscussionStage::proposedAnew),
                takeUp("take a proposal up", EDiscussionStage::proposal).doneTo(EDiscussionStage::proposedByAnother),
                takeUp("take up what is announced", EDiscussionStage::announced),
                decline("decline a proposal", EDiscussionStage::proposal).doneTo(EDiscussionStage::proposedByAnother),
                decline("decline what is announced", EDiscussionStage::announced));
    }

    /** Nobody has more than three that wait. */
    private static Answer proposedAndWithdrawn(Api who) {
        Answer made = who.post("proposals", Words.proposal());
        if (made.status() == 201) {
            who.post("proposals/" + made.json().getInt("id") + "/withdraw", "").expect(200);
        }
        return made;
    }

    private static Operation<EDiscussionStage, Subject> support(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> put(who, "proposals/" + on.discussion() + "/support"))
                .form(on -> ui(on) + "/support", Map.of());
    }

    private static Operation<EDiscussionStage, Subject> reword(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) ->
                        who.with("If-Match", on.tag(on.path())).put("proposals/" + on.discussion(), Words.proposal()))
                .page(on -> on.page() + "/reword")
                .form(on ->
                        form(ui(on), and(and(Words.proposed(), "languages", "en"), "version", on.version(on.path()))));
    }

    private static Operation<EDiscussionStage, Subject> withdraw() {
        return operation("withdraw a proposal", EDiscussionStage::proposal)
                .api((who, on) -> who.post("proposals/" + on.discussion() + "/withdraw", ""))
                .form(on -> sure(ui(on) + "/withdraw"));
    }

    private static Operation<EDiscussionStage, Subject> takeUp(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.with("If-Match", on.tag(on.path()))
                        .post("proposals/" + on.discussion() + "/take-up", announcement()))
                .page(on -> on.page() + "/take-up")
                .form(on -> form(on.page() + "/take-up", and(announced(), "version", on.version(on.path()))));
    }

    private static Operation<EDiscussionStage, Subject> decline(
            String name, Function<EDiscussionStage, Subject> preparation) {
        return operation(name, preparation)
                .api((who, on) -> who.post("proposals/" + on.discussion() + "/decline", Words.json(Words.reason())))
                .page(on -> on.page() + "/decline")
                .form(on -> ui(on) + "/decline", Words.reason());
    }

    /** What is sent to announce one. */
    static JsonObject announcement() {
        return Announced.wanted(Duration.ofDays(2), Duration.ofDays(30));
    }

    /** The same in a form. */
    static Map<String, String> announced() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, String> words = and(and(Words.proposed(), "languages", "en"), "question-1-en", "Who pays?");
        return and(and(words, "opens", today.plusDays(2)), "closes", today.plusDays(30));
    }

    private static String ui(Subject on) {
        return "proposal/" + on.discussion();
    }
}
