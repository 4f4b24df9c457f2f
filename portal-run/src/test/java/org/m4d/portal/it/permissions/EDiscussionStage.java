package org.m4d.portal.it.permissions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.api.Announced;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.api.Summaries;
import org.m4d.portal.it.client.Api;

/**
 * E-discussions in every state, with their people and what those wrote. What is kept was proposed by the proposer, and those contributed who
 * are contributors or restricted later; what is made anew for each who may do something was announced by the team, and holds what that takes.
 */
final class EDiscussionStage extends Scene<Subject> {
    /** The number of the contribution that each open discussion has from its beginning. */
    static final int FIRST = 1;

    private static final List<String> CONTRIBUTORS = List.of("contributor", "silenced", "suspended");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration SHORT_ROUND = Duration.ofSeconds(3);

    private final EDiscussionCast cast;
    private final People people;

    EDiscussionStage(EDiscussionCast cast) {
        this.cast = cast;
        people = cast.people();
    }

    @Override
    People people() {
        return people;
    }

    Api team() {
        return people.api(EDiscussionCast.TEAM);
    }

    /** The portal's number of who plays a role. */
    int member(String role) {
        return Groups.member(people.api(role));
    }

    /** Who can be appointed to any discussion. */
    String colleague() {
        return cast.colleague();
    }

    /** Makes what those who are restricted later contribute to, up to the closing. */
    void prepareCourse() {
        announced();
        open();
        shut();
    }

    /** The same from the closing on. */
    void prepareOutcome() {
        shortRound();
        closed();
        synthesis();
        endorsement();
        ofAll();
        published();
    }

    // proposed

    Subject proposal() {
        return kept("proposal", this::proposedAnew);
    }

    Subject proposedAnew() {
        return proposedBy("proposer");
    }

    /** One to take up or to decline, so that its proposer's do not become too many. */
    Subject proposedByAnother() {
        return proposedBy("contributor");
    }

    private Subject proposedBy(String role) {
        return Subject.of(this, id(people.api(role), "proposals", Words.proposal()));
    }

    // announced and open

    /** Not open yet, with two documents. */
    Subject announced() {
        return kept("announced", () -> {
            Subject announced = takenUp(Announced.wanted(Duration.ofDays(2), Duration.ofDays(30)));
            document(announced);
            return document(announced).seen(announced.path() + "/documents", announced.path() + "/phases");
        });
    }

    Subject announcedAnew() {
        return Subject.of(this, Announced.inDays(2, 30));
    }

    /** The announced with another document. */
    Subject document() {
        return document(announced());
    }

    private Subject document(Subject discussion) {
        JsonObject link =
                Words.json(Map.of("title", "Law " + UUID.randomUUID(), "lang", "en", "url", "https://example.org/law"));
        return discussion.with("document", id(team(), discussion.path() + "/documents", link));
    }

    /** Not open yet, with two in its team. */
    Subject ofTwo() {
        Subject announced = announcedAnew();
        team().send("PUT", announced.path() + "/team/" + colleague(), "application/json", BodyPublishers.noBody())
                .expect(204);
        return announced;
    }

    /** Open for some days, with contributions, a weekly summary and an audience. */
    Subject open() {
        return kept("open", () -> {
            Subject open = contributed(takenUp(Announced.wanted(Duration.ofDays(-3), Duration.ofDays(20))));
            team().post(open.path() + "/weekly", Words.weekly()).expect(201);
            return open.seen(open.path() + "/contributions", open.path() + "/weekly", open.path() + "/audience");
        });
    }

    Subject openAnew() {
        return Subject.of(this, Announced.inDays(-3, 20));
    }

    private Subject contributed(Subject discussion) {
        int first = contribution(discussion, "contributor").part("contribution");
        CONTRIBUTORS.stream().skip(1).forEach(role -> contribution(discussion, role));
        return discussion.with("contribution", first);
    }

    private Subject contribution(Subject discussion, String role) {
        return discussion.with(
                "contribution",
                id(
                        people.api(role),
                        discussion.path() + "/contributions",
                        Words.contribution("What the " + role + " saw at the well.")));
    }

    /** The open with another contribution. */
    Subject contributionAnew() {
        Subject written = contribution(open(), "contributor");
        return written.seen(written.path("contribution"));
    }

    Subject withdrawn() {
        Subject written = contributionAnew();
        people.api("contributor")
                .post("contents/contribution/" + written.part("contribution") + "/withdrawal", "")
                .expect(204);
        return written;
    }

    /** A contribution of somebody whom nobody knows yet. */
    Subject waiting() {
        Subject open = open();
        Api stranger = Api.as(People.registered());
        return open.with(
                "contribution",
                id(stranger, open.path() + "/contributions", Words.contribution("What nobody has read yet.")));
    }

    // closed

    /** Closed a moment ago, and still waiting for those who are late. */
    Subject closed() {
        return kept("closed", () -> {
            Subject closed = closed(Announced.wanted(Duration.ofDays(-11), Duration.ofDays(9)));
            return closed.seen(closed.path() + "/contributions", closed.path() + "/recommendations");
        });
    }

    Subject closedAnew() {
        return Subject.of(this, Summaries.closed(cast.user("contributor")));
    }

    /** Closed for good. */
    Subject shut() {
        return kept("shut", () -> {
            JsonObject wanted = Announced.wanted(Duration.ofDays(-11), Duration.ofDays(9));
            Subject shut =
                    closed(Json.createObjectBuilder(wanted).add("lateDays", 0).build());
            return shut.seen(shut.path() + "/contributions");
        });
    }

    private Subject closed(JsonObject wanted) {
        Subject discussion = contributed(takenUp(wanted));
        Summaries.close(discussion.discussion(), wanted);
        return discussion;
    }

    // summed up

    /** Being summed up: a heading, under it two statements. */
    Subject synthesis() {
        return kept("synthesis", this::begun);
    }

    Subject synthesisAnew() {
        return begun(closedAnew());
    }

    private Subject begun() {
        return begun(closed(Announced.wanted(Duration.ofDays(-11), Duration.ofDays(9))));
    }

    private Subject begun(Subject closed) {
        String summary = Summaries.begun(closed.discussion());
        int statement = Summaries.statement(summary, "Name who **pays**.", 1);
        int second = Summaries.statement(summary, "Say until when.", 1);
        int heading = team().get(summary)
                .expect(200)
                .json()
                .getJsonArray("sections")
                .getJsonObject(0)
                .getJsonObject("heading")
                .getInt("id");
        return closed.with("heading", heading)
                .with("statement", statement)
                .with("second", second)
                .seen(summary);
    }

    /** The summary that is written, with an empty heading more. */
    Subject headingAnew() {
        Subject synthesis = synthesis();
        return synthesis.with("heading", Summaries.heading(summary(synthesis), "People " + UUID.randomUUID()));
    }

    /** The same with another statement. */
    Subject statementAnew() {
        Subject synthesis = synthesis();
        return synthesis.with("statement", Summaries.statement(summary(synthesis), "Say it again.", 1));
    }

    /** Being endorsed for a week by those who contributed, one of whom dissents from the first statement. */
    Subject endorsement() {
        return kept("endorsement", () -> {
            Subject asked = asked(begun(), "contributors", Duration.ofDays(7));
            String answers = summary(asked) + "/answers";
            people.api("contributor")
                    .put(answers, Summaries.answers(asked.part("statement"), 1, "dissent", "The town was not asked."))
                    .expect(200);
            String voices = summary(asked) + "/statements/" + asked.part("statement") + "/answers";
            return asked.with(
                            "answer",
                            Records.items(team().get(voices)).getFirst().getInt("id"))
                    .seen(voices, summary(asked) + "/statements/" + asked.part("second") + "/answers");
        });
    }

    Subject endorsementAnew() {
        return asked(synthesisAnew(), "contributors", Duration.ofDays(7));
    }

    /** The same where all members are asked. */
    Subject ofAll() {
        return kept("of all", () -> {
            Subject asked = asked(begun(), "members", Duration.ofDays(7));
            return asked.seen(summary(asked) + "/statements/" + asked.part("statement") + "/answers");
        });
    }

    /** Its round is over, and that is written down. */
    Subject ended() {
        return kept("ended", () -> {
            Subject round = shortRound();
            Eventually.until(
                    "the end of the round is in the log",
                    PATIENCE,
                    () -> team().get(round.path() + "/log?limit=100").body().contains("round-end"));
            return round;
        });
    }

    /** A round that is over soon. */
    Subject shortRound() {
        return kept("short round", () -> {
            Subject asked = asked(begun(), "contributors", SHORT_ROUND);
            return asked.seen(summary(asked) + "/statements/" + asked.part("statement") + "/answers");
        });
    }

    Subject endedAnew() {
        Subject asked = asked(synthesisAnew(), "contributors", SHORT_ROUND);
        Eventually.until(
                "the round ends",
                PATIENCE,
                () -> !team().get(summary(asked)).json().getJsonObject("round").getBoolean("running"));
        return asked;
    }

    private Subject asked(Subject written, String asked, Duration length) {
        team().post(summary(written) + "/rounds", Summaries.round(Instant.now().plus(length), asked))
                .expect(201);
        return written;
    }

    Subject published() {
        return kept("published", () -> {
            Subject closed = closed(Announced.wanted(Duration.ofDays(-11), Duration.ofDays(9)));
            int number = Summaries.published(closed.discussion());
            return closed.with("publication", number)
                    .seen("publications/" + number, "publications/" + number + "/versions", closed.path() + "/naming");
        });
    }

    // ledger

    /** What the closed one recommends to those for whom the addressee speaks. */
    Subject recommendation() {
        return kept("recommendation", this::recommendationAnew);
    }

    Subject recommendationAnew() {
        Subject closed = closed();
        int made = id(team(), closed.path() + "/recommendations", Words.recommendation(organisation()));
        Subject recommended = closed.with("recommendation", made);
        String path = recommended.path("recommendation");
        return recommended.seen(path, path + "/history", path + "/evidence");
    }

    /** One that the team took back. */
    Subject recommendationWithdrawn() {
        Subject made = recommendationAnew();
        String path = made.path("recommendation");
        team().with("If-Match", made.tag(path))
                .post(path + "/steps", Words.json(Words.step("withdraw")))
                .expect(200);
        return made;
    }

    /** Whom recommendations are put to. */
    int organisation() {
        return cast.organisation();
    }

    /** The address of a discussion's summary in the API. */
    static String summary(Subject of) {
        return of.path() + "/summary";
    }

    private Subject takenUp(JsonObject wanted) {
        Subject proposed = proposedAnew();
        team().with("If-Match", proposed.tag(proposed.path()))
                .post("proposals/" + proposed.discussion() + "/take-up", wanted)
                .expect(200);
        return proposed;
    }

    private static int id(Api who, String path, JsonObject body) {
        return who.post(path, body).expect(201).json().getInt("id");
    }
}
