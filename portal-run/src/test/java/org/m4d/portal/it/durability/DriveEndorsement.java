package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.durability.DriveCast.Contributor;

/** The drive through two rounds of endorsement: eight of 25 dissent from a statement, another one is reworded, and the server is away when the second ends. */
record DriveEndorsement(DriveCast cast, MovedClock clock, DrivenDiscussion discussion) {
    static final int DISSENTING = 8;

    /** By their places in the summary. */
    static final int REWORDED = 2;

    static final int DISPUTED = 6;

    static final String REPLY = "The town is asked before the next payment.";
    private static final int ANSWERING = 25;
    private static final int ANSWERING_AGAIN = 20;
    private static final Duration ROUND = Duration.ofDays(7);

    private DrivenSummary summary() {
        return new DrivenSummary(discussion);
    }

    /** Put to those who contributed: not before every statement rests on something. 25 answer, and eight dissent from one statement. */
    void asked() {
        JsonObject unfounded = summary().statements().stream()
                .filter(one -> one.getJsonArray("cites").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(ask(422).body()).contains("statement-" + unfounded.getInt("id"));
        summary()
                .reword(
                        Api.as(DriveCast.SECOND),
                        unfounded,
                        "Thing 11 is kept by both shores.",
                        DrivenSummary.cites(DriveSummary.STATEMENTS - 1));
        ask(201);
        assertThat(discussion.state()).isEqualTo("endorsement");
        assertThat(discussion.told(cast.contributors().getLast().api(), "endorsement"))
                .hasSize(1);

        List<JsonObject> statements = summary().statements();
        for (Contributor one : cast.contributors().subList(0, ANSWERING)) {
            JsonArrayBuilder answers = Json.createArrayBuilder();
            for (int i = 0; i < statements.size(); i++) {
                answers.add(answer(statements.get(i), one, i == DISPUTED && one.index() < DISSENTING));
            }
            answer(one, answers).expect(200);
        }
        assertThat(summary().tally(REWORDED)).isEqualTo("25 0 0");
        assertThat(summary().tally(DISPUTED)).isEqualTo("17 8 0");
        assertThat(summary().statements().stream()
                        .filter(one -> one.getBoolean("minority"))
                        .map(one -> one.getInt("id")))
                .containsExactly(statements.get(DISPUTED).getInt("id"));
    }

    private Answer ask(int status) {
        Instant ends = clock.now().plus(ROUND);
        return Api.as(DriveCast.FIRST)
                .post(
                        summary().path() + "/rounds",
                        Json.createObjectBuilder()
                                .add("ends", ends.toString())
                                .add("asked", "contributors")
                                .add("threshold", 20)
                                .build())
                .expect(status);
    }

    private static JsonObjectBuilder answer(JsonObject statement, Contributor by, boolean dissents) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("statement", statement.getInt("id"))
                .add("wording", statement.getInt("wording"))
                .add("verdict", dissents ? "dissent" : "endorse");
        return dissents ? answer.add("reason", DriveWords.reason(by.lang())).add("lang", by.lang()) : answer;
    }

    private Answer answer(Contributor by, JsonArrayBuilder answers) {
        return by.api()
                .put(
                        summary().path() + "/answers",
                        Json.createObjectBuilder().add("answers", answers).build());
    }

    private Answer endorse(Contributor by, JsonObject statement) {
        return answer(by, Json.createArrayBuilder().add(answer(statement, by, false)));
    }

    /** The team answers one of those who dissent, for everybody to read. */
    void dissentAnswered() {
        String path = summary().path() + "/answers/"
                + summary().dissents(DISPUTED).getFirst().getInt("id");
        Api.as(DriveCast.SECOND)
                .with("If-Match", Api.anonymous().get(path).expect(200).header("ETag"))
                .put(
                        path + "/reply",
                        Json.createObjectBuilder()
                                .add("text", REPLY)
                                .add("lang", "en")
                                .build())
                .expect(200);
        discussion.awaitOnPage("/summary", REPLY);
    }

    /** A statement is put in other words during the round: what was said to it lapses, and those who said it are told. */
    void reworded() {
        summary()
                .reword(
                        Api.as(DriveCast.SECOND),
                        summary().statement(REWORDED),
                        "Thing 2 is written down, and kept by both shores.",
                        DrivenSummary.cites(REWORDED));
        assertThat(summary().tally(REWORDED)).isEqualTo("0 0 25");
        assertThat(summary().tally(DISPUTED)).isEqualTo("17 8 0");
        for (Contributor one : cast.contributors().subList(0, ANSWERING)) {
            assertThat(discussion.told(one.api(), "endorsement_lapsed"))
                    .as(one.login())
                    .hasSize(1);
        }
        assertThat(discussion.told(cast.contributors().getLast().api(), "endorsement_lapsed"))
                .isEmpty();
        assertThat(discussion.deeds().getFirst()).isEqualTo("correct");
    }

    /** What was said to words that stayed counts on; the new words are answered anew. Who is suspended answers nothing, and keeps what she contributed. */
    void askedAgain() {
        Api.as(DriveCast.FIRST).post(summary().path() + "/revise", "{}").expect(200);
        assertThat(discussion.state()).isEqualTo("synthesis");
        ask(201);
        assertThat(summary().tally(REWORDED)).isEqualTo("0 0 0");
        assertThat(summary().tally(DISPUTED)).isEqualTo("17 8 0");

        JsonObject reworded = summary().statement(REWORDED);
        suspendedAnswersNothing(cast.contributors().getLast(), reworded);
        for (Contributor one : cast.contributors().subList(0, ANSWERING_AGAIN)) {
            endorse(one, reworded).expect(200);
        }
        assertThat(summary().tally(REWORDED)).isEqualTo("20 0 0");
    }

    private void suspendedAnswersNothing(Contributor one, JsonObject statement) {
        int member = Groups.member(one.api());
        long contributed = shownOf(member);
        assertThat(contributed).isPositive();
        Api.as(DriveCast.MODERATOR)
                .post(
                        "members/" + member + "/standing/suspension",
                        Json.createObjectBuilder()
                                .add("reason", "OFF_TOPIC")
                                .add("facts", "Advertised pumps in three topics.")
                                .add(
                                        "until",
                                        clock.now().plus(ROUND).plus(ROUND).toString())
                                .build())
                .expect(200);
        endorse(one, statement).expectProblem(403);
        assertThat(shownOf(member)).isEqualTo(contributed);
    }

    /** How many contributions of somebody's can be read by everybody. */
    private long shownOf(int member) {
        return discussion.contributions().stream()
                .filter(one -> one.getJsonObject("author").getInt("id") == member)
                .filter(one -> one.getString("state").equals("SHOWN")
                        && !one.getString("html", "").isEmpty())
                .count();
    }

    /** The round ends by its date while no server runs: that is written down with the date when one runs again, and nothing else is lost. */
    void ended() {
        Instant ends = Instant.parse(summary().round().getString("ends"));
        Api.as(DriveCast.FIRST).post(summary().path() + "/publish", "{}").expectProblem(409);
        clock.toWithoutServer(ends.plus(Duration.ofHours(1)));
        assertThat(summary().round().getBoolean("running")).isFalse();
        discussion.awaitDeed("round-end");
        JsonObject written = discussion.log().getFirst();
        assertThat(written.getString("deed")).isEqualTo("round-end");
        assertThat(Instant.parse(written.getString("at"))).isEqualTo(ends);
        endorse(cast.contributors().getFirst(), summary().statement(0)).expectProblem(409);

        assertThat(summary().tally(REWORDED)).isEqualTo("20 0 0");
        assertThat(summary().tally(DISPUTED)).isEqualTo("17 8 0");
        assertThat(summary().dissents(DISPUTED)).hasSize(DISSENTING).allSatisfy(one -> {
            assertThat(one.getBoolean("counts")).isTrue();
            assertThat(one.getBoolean("carried")).isTrue();
            assertThat(one.getString("reason")).isEqualTo(DriveWords.reason(one.getString("lang")));
        });
        assertThat(summary().dissents(DISPUTED))
                .filteredOn(one -> one.containsKey("reply"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.getJsonObject("reply").getString("text")).isEqualTo(REPLY));
    }
}
