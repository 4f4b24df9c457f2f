package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** The way from a closed e-discussion to its published summary over the API. */
class SynthesisApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static Api facilitator;
    private static Api member;
    private static Api authority;
    private static Api outsider;

    @BeforeAll
    static void signIn() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
        authority = Api.as("authority1");
        outsider = Api.as("member2");
    }

    private static JsonObject tally(String summary, int statement) {
        return ANYBODY.get(summary + "/statements/" + statement)
                .expect(200)
                .json()
                .getJsonObject("tally");
    }

    @Test
    void aClosedDiscussionIsSummedUpByItsTeamAlone() {
        int id = Summaries.closed("member1");
        String summary = "ediscussions/" + id + "/summary";
        ANYBODY.get(summary).expectProblem(404);
        ANYBODY.post(summary, "{}").expectProblem(401);
        member.post(summary, "{}").expectProblem(403);
        facilitator.post(summary, "{}").expect(201);
        facilitator.post(summary, "{}").expectProblem(409);
        assertThat(ANYBODY.get(summary).expect(200).json().getString("state")).isEqualTo("synthesis");
        member.post(
                        "ediscussions/" + id + "/contributions",
                        Json.createObjectBuilder()
                                .add("body", "Late.")
                                .add("lang", "en")
                                .build())
                .expectProblem(409);
        member.post(summary + "/headings", Json.createObjectBuilder().build()).expectProblem(403);
    }

    @Test
    void statementsCiteTheirContributionsAndSayWhereTheyStand() {
        int id = Summaries.closed("member1", "authority1");
        String summary = Summaries.begun(id);
        Api once = facilitator.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject heading = Json.createObjectBuilder()
                .add("text", "People")
                .add("lang", "en")
                .build();
        int added = once.post(summary + "/headings", heading).expect(201).json().getInt("id");
        assertThat(once.post(summary + "/headings", heading).expect(201).json().getInt("id"))
                .isEqualTo(added);

        int first = Summaries.statement(summary, "Name who **pays**.", 1);
        int second = Summaries.statement(summary, "Say until when.");
        JsonObject shown =
                ANYBODY.get(summary + "/statements/" + first).expect(200).json();
        assertThat(shown.getString("html")).contains("<strong>pays</strong>");
        assertThat(shown.getJsonArray("cites").getJsonObject(0).getInt("number"))
                .isEqualTo(1);
        assertThat(Records.refusedFields(facilitator
                        .post(
                                summary + "/statements",
                                Json.createObjectBuilder(Summaries.statement("x", 99))
                                        .add("heading", added)
                                        .build())
                        .expectProblem(422)))
                .containsExactly("cites");

        JsonObject unused = facilitator
                .get(summary + "/contributions?used=false")
                .expect(200)
                .json();
        assertThat(unused.getJsonArray("items")).hasSize(1);
        assertThat(unused.getJsonArray("items").getJsonObject(0).getInt("number"))
                .isEqualTo(2);

        String outline = facilitator.get(summary).header("ETag");
        JsonObject down = Json.createObjectBuilder()
                .add("statement", first)
                .add("direction", "down")
                .build();
        facilitator.post(summary + "/moves", down).expectProblem(422);
        JsonObject moved = facilitator
                .with("If-Match", outline)
                .post(summary + "/moves", down)
                .expect(200)
                .json();
        assertThat(moved.getJsonArray("sections")
                        .getJsonObject(0)
                        .getJsonArray("statements")
                        .getJsonObject(0)
                        .getInt("id"))
                .isEqualTo(second);
        facilitator.with("If-Match", outline).post(summary + "/moves", down).expectProblem(409);

        Answer refused = facilitator
                .post(summary + "/rounds", Summaries.round(Instant.now().plus(Duration.ofDays(3)), "contributors"))
                .expectProblem(422);
        assertThat(Records.refusedFields(refused)).containsExactly("statement-" + second);
        String version = facilitator.get(summary + "/statements/" + second).header("ETag");
        facilitator
                .with("If-Match", version)
                .send("DELETE", summary + "/statements/" + second, "application/json", BodyPublishers.noBody())
                .expect(204);
        ANYBODY.get(summary + "/statements/" + second).expectProblem(404);
    }

    @Test
    void allMembersAreAskedOnceInAWeek() {
        String summary = Summaries.begun(Summaries.closed("member1"));
        Summaries.statement(summary, "Name who pays.", 1);
        JsonObject round = Summaries.round(Instant.now().plus(Duration.ofDays(3)), "members");
        facilitator.post(summary + "/rounds", round).expect(201);
        facilitator.post(summary + "/revise", "{}").expect(200);
        Answer refused = facilitator.post(summary + "/rounds", round).expectProblem(422);
        assertThat(Records.refusedFields(refused)).containsExactly("asked");
        assertThat(refused.body())
                .contains(LocalDate.now(ZoneOffset.UTC)
                        .plusDays(7)
                        .getMonth()
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        facilitator
                .post(summary + "/rounds", Summaries.round(Instant.now().plus(Duration.ofDays(3)), "contributors"))
                .expect(201);
    }

    @Test
    void ofTwoWhoEditTheSameTheSecondIsToldAndWhoEditsSomethingElseIsNot() {
        String summary = Summaries.begun(Summaries.closed("member1"));
        int first = Summaries.statement(summary, "Name who pays.", 1);
        int second = Summaries.statement(summary, "Say until when.", 1);
        String path = summary + "/statements/";
        Api one = facilitator.with("If-Match", facilitator.get(path + first).header("ETag"));
        Api other = facilitator.with("If-Match", facilitator.get(path + second).header("ETag"));
        one.put(path + first, Summaries.statement("Name who pays, and when.", 1))
                .expect(200);
        one.put(path + first, Summaries.statement("Name nobody.", 1)).expectProblem(409);
        other.put(path + second, Summaries.statement("Say until which day.", 1)).expect(200);
        assertThat(ANYBODY.get(path + first).json().getString("html")).contains("and when");
        facilitator.put(path + first, Summaries.statement("x", 1)).expectProblem(422);
    }

    @Test
    void thoseWhoAreAskedAnswerUntilTheEndAndThenItIsPublished() {
        String summary = Summaries.begun(Summaries.closed("member1", "authority1"));
        int statement = Summaries.statement(summary, "Name who pays.", 1, 2);
        facilitator.post(summary + "/publish", "{}").expectProblem(409);
        assertThat(Records.refusedFields(facilitator
                        .post(summary + "/rounds", Summaries.round(Instant.now().minusSeconds(5), "everybody"))
                        .expectProblem(422)))
                .containsExactlyInAnyOrder("ends", "asked");
        Instant ends = Instant.now().plus(Duration.ofSeconds(12));
        facilitator
                .post(summary + "/rounds", Summaries.round(ends, "contributors"))
                .expect(201);
        assertThat(Records.items(member.get("me/notifications?kind=endorsement")))
                .isNotEmpty();

        String answers = summary + "/answers";
        ANYBODY.put(answers, Summaries.answers(statement, 1, "endorse", null)).expectProblem(401);
        outsider.put(answers, Summaries.answers(statement, 1, "endorse", null)).expectProblem(403);
        assertThat(Records.refusedFields(member.put(answers, Summaries.answers(statement, 1, "dissent", " "))
                        .expectProblem(422)))
                .containsExactly("reason-" + statement);
        member.put(answers, Summaries.answers(statement, 2, "endorse", null)).expectProblem(409);
        member.put(answers, Summaries.answers(statement, 1, "endorse", null)).expect(200);
        authority
                .put(answers, Summaries.answers(statement, 1, "dissent", "The town was not asked."))
                .expect(200);
        assertThat(tally(summary, statement).getInt("endorse")).isEqualTo(1);
        assertThat(tally(summary, statement).getInt("dissent")).isEqualTo(1);

        JsonObject voice = Records.items(ANYBODY.get(summary + "/statements/" + statement + "/answers?verdict=dissent"))
                .getFirst();
        assertThat(voice.getString("reason")).isEqualTo("The town was not asked.");
        String dissent = answers + "/" + voice.getInt("id");
        JsonObject reply = Json.createObjectBuilder()
                .add("text", "It is asked now.")
                .add("lang", "en")
                .build();
        member.with("If-Match", "\"0\"").put(dissent + "/reply", reply).expectProblem(403);
        Api replying = facilitator.with("If-Match", facilitator.get(dissent).header("ETag"));
        assertThat(replying.put(dissent + "/reply", reply)
                        .expect(200)
                        .json()
                        .getJsonObject("reply")
                        .getString("text"))
                .isEqualTo("It is asked now.");
        replying.put(dissent + "/reply", reply).expectProblem(409);
        member.post(dissent + "/withhold", "{}").expectProblem(403);
        assertThat(Api.as("moderator1")
                        .post(dissent + "/withhold", "{}")
                        .expect(200)
                        .json()
                        .containsKey("reason"))
                .isFalse();

        facilitator.post(summary + "/publish", "{}").expectProblem(409);
        Eventually.until(
                "the round ends",
                Duration.ofSeconds(40),
                () -> !ANYBODY.get(summary).json().getJsonObject("round").getBoolean("running"));
        member.put(answers, Summaries.answers(statement, 1, "abstain", null)).expectProblem(409);
        assertThat(facilitator
                        .post(summary + "/publish", "{}")
                        .expect(200)
                        .json()
                        .getString("state"))
                .isEqualTo("published");
        facilitator
                .with(
                        "If-Match",
                        facilitator.get(summary + "/statements/" + statement).header("ETag"))
                .put(summary + "/statements/" + statement, Summaries.statement("Other words.", 1))
                .expectProblem(409);
        facilitator.post(summary + "/revise", "{}").expectProblem(409);
        assertThat(tally(summary, statement).getInt("endorse")).isEqualTo(1);
    }

    @Test
    void answersToOtherWordsLapse() {
        String summary = Summaries.begun(Summaries.closed("member1", "authority1"));
        int statement = Summaries.statement(summary, "Name who pays.", 1);
        Summaries.ask(summary);
        member.put(summary + "/answers", Summaries.answers(statement, 1, "endorse", null))
                .expect(200);
        Summaries.reword(summary, statement, "Name who pays, in writing.", 1);
        assertThat(tally(summary, statement).getInt("endorse")).isZero();
        assertThat(tally(summary, statement).getInt("lapsed")).isEqualTo(1);
        JsonObject own = member.get(summary + "/answers")
                .expect(200)
                .structure()
                .asJsonArray()
                .getJsonObject(0);
        assertThat(own.getBoolean("counts")).isFalse();
        assertThat(Records.items(member.get("me/notifications?kind=endorsement_lapsed")))
                .isNotEmpty();
        assertThat(ANYBODY.get(summary + "/statements/" + statement + "/wordings")
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .hasSize(2);
    }

    @Test
    void theSummaryCostsTheSameForManyStatementsAndAnswers() {
        int few = Summaries.closed("member1", "authority1");
        String small = Summaries.begun(few);
        Summaries.statement(small, "Name who pays.", 1);
        int many = Summaries.closed("member1", "authority1");
        String large = Summaries.begun(many);
        for (int i = 0; i < 15; i++) {
            Summaries.statement(large, "Statement " + i, 1, 2);
        }
        for (String summary : List.of(small, large)) {
            Summaries.ask(summary);
            ANYBODY.get(summary).json().getJsonArray("sections").getJsonObject(0).getJsonArray("statements").stream()
                    .map(one -> one.asJsonObject().getInt("id"))
                    .forEach(id -> {
                        member.put(summary + "/answers", Summaries.answers(id, 1, "dissent", "No."))
                                .expect(200);
                        authority
                                .put(summary + "/answers", Summaries.answers(id, 1, "endorse", null))
                                .expect(200);
                    });
        }
        int ofFew = statements("/en/ediscussion/" + few + "/summary");
        assertThat(statements("/en/ediscussion/" + many + "/summary")).isEqualTo(ofFew);
        assertThat(ofFew).isBetween(1, 16);
    }

    private static int statements(String path) {
        Answer answer = new Visitor().get(path, "X-Portal-Bench", "statements").expect(200);
        return Integer.parseInt(answer.header("X-Portal-Statements"));
    }
}
