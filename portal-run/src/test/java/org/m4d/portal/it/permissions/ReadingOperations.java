package org.m4d.portal.it.permissions;

import static org.m4d.portal.it.permissions.EDiscussionOperations.operation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How e-discussions, and what they came to, are read. */
final class ReadingOperations {
    private ReadingOperations() {}

    /** While they go on. */
    static List<Operation<EDiscussionStage, Subject>> ofCourse() {
        return List.of(
                open("list e-discussions", on -> "ediscussions", on -> "ediscussion"),
                open("list proposals", on -> "ediscussions?state=proposed", on -> "ediscussion/proposals"),
                open("search the archive", on -> "ediscussions/archive", on -> "ediscussion/archive"),
                open("see the calendar", null, on -> "ediscussion/calendar"),
                open("take the calendar", null, on -> "ediscussion/calendar.ics"),
                open("read an e-discussion", Subject::path, Subject::page),
                open("quote its background", on -> on.path() + "/source", null),
                open("take its dates", null, on -> on.page() + "/calendar.ics"),
                open("read its log", on -> on.path() + "/log", on -> on.page() + "/log"),
                open("read its plan", on -> on.path() + "/phases", null),
                open("read its documents", on -> on.path() + "/documents", null),
                open(
                        "read its contributions",
                        on -> on.path() + "/contributions",
                        on -> on.page() + "/a?contribution=1"),
                open("read a contribution", on -> on.path("contribution"), on -> on.path("contribution")
                        .replace("contributions", "contribution")),
                open("quote a contribution", on -> on.path("contribution") + "/source", null),
                open(
                        "read a contribution's history",
                        on -> on.path("contribution") + "/history",
                        on -> "contribution/" + on.part("contribution") + "/history"),
                open("read its weekly summaries", on -> on.path() + "/weekly", on -> on.page() + "/weekly"),
                open("read a weekly summary", on -> on.path() + "/weekly/1", on -> on.page() + "/weekly/1"),
                open("see its figures", on -> on.path() + "/figures", on -> on.page() + "/figures"),
                open("take its open data", on -> on.path() + "/data.json", null),
                open("take its open data as a table", on -> on.path() + "/data.csv", null),
                open("see who has not been heard", on -> on.path() + "/silence", on -> on.page() + "/silence"),
                open(
                                "see who has not been heard before the opening",
                                on -> on.path() + "/silence",
                                on -> on.page() + "/silence")
                        .on(EDiscussionStage::announced));
    }

    /** What they came to. */
    static List<Operation<EDiscussionStage, Subject>> ofOutcome() {
        return List.of(
                published("read its summary", on -> on.path() + "/summary", on -> on.page() + "/summary"),
                published("see what its summary rests on", on -> on.path() + "/summary/contributions", null),
                published("read its rounds of endorsement", on -> on.path() + "/summary/rounds", null),
                operation("read who endorses and who dissents", EDiscussionStage::endorsement)
                        .read(
                                on -> on.path() + "/summary/statements/" + on.part("statement") + "/answers",
                                on -> on.page() + "/summary/statement/" + on.part("statement")),
                published("list publications", on -> "publications", on -> "publications"),
                published("read a publication", on -> on.path("publication"), ReadingOperations::publication),
                published(
                        "read its versions",
                        on -> on.path("publication") + "/versions",
                        on -> publication(on) + "/versions"),
                published(
                        "take its PDF",
                        on -> on.path("publication") + "/summary.pdf",
                        on -> publication(on) + "/summary.pdf"),
                published("cite it", on -> on.path("publication") + "/citation.bib", null),
                published("see how many agreed to be named", on -> on.path() + "/naming", null)
                        .finds(on -> Set.of("\"count\"")),
                recommended("read the ledger", on -> "recommendations", on -> "ledger"),
                recommended("read its ledger", on -> on.path() + "/recommendations", on -> on.page() + "/ledger"),
                recommended(
                        "read a recommendation", on -> on.path("recommendation"), ReadingOperations::recommendation),
                recommended(
                        "read what became of it",
                        on -> on.path("recommendation") + "/history",
                        on -> recommendation(on) + "/history"),
                recommended("read its evidence", on -> on.path("recommendation") + "/evidence", null),
                recommended("take the ledger as data", on -> "recommendations/data.json", null),
                recommended("take the ledger as a table", on -> "recommendations/data.csv", null),
                recommended("read its addressee's e-mail address", null, on -> recommendation(on) + "/edit")
                        .finds(on -> Set.of(Words.CONTACT)));
    }

    private static Operation<EDiscussionStage, Subject> open(
            String name, Function<Subject, String> api, Function<Subject, String> page) {
        return operation(name, EDiscussionStage::open).read(api, page);
    }

    private static Operation<EDiscussionStage, Subject> published(
            String name, Function<Subject, String> api, Function<Subject, String> page) {
        return operation(name, EDiscussionStage::published).read(api, page);
    }

    private static Operation<EDiscussionStage, Subject> recommended(
            String name, Function<Subject, String> api, Function<Subject, String> page) {
        return operation(name, EDiscussionStage::recommendation).read(api, page);
    }

    private static String publication(Subject on) {
        return "publication/" + on.part("publication");
    }

    private static String recommendation(Subject on) {
        return "recommendation/" + on.part("recommendation");
    }
}
