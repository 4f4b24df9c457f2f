package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** The ledger over the API: recommended, answered by whom it concerns, judged by others, and read by everybody. */
class LedgerApiIT {
    private static final Api TEAM = Api.as("facilitator1");
    private static final Api ADDRESSEE = Api.as("org1");
    private static final Api MEMBER = Api.as("member1");
    private static final Api ANYBODY = Api.anonymous();

    private String key;
    private long discussion;
    private long organisation;

    @BeforeEach
    void discuss() {
        key = Discussions.key();
        Instant now = Instant.now();
        discussion = Discussions.imported(
                key, "Who signs for the account?", now.minus(40, ChronoUnit.DAYS), now.minus(20, ChronoUnit.DAYS));
        organisation = Records.id(ADDRESSEE
                .post("associations", Records.association("Wells of " + UUID.randomUUID()))
                .expect(201));
    }

    @Test
    void whatIsRecommendedIsAnsweredCarriedOutAndJudged() {
        Answer made = recommend();
        String path = "recommendations/" + Records.id(made);
        assertThat(made.location()).endsWith(path);
        assertThat(made.json().getString("state")).isEqualTo("asked");
        assertThat(made.json().getString("html")).contains("<strong>two</strong>");
        assertThat(made.json().containsKey("answer")).isFalse();

        take(ADDRESSEE, path, "accept", null).expect(200);
        take(ADDRESSEE, path, "begin", null).expect(200);
        take(ADDRESSEE, path, "report", null).expect(200);
        take(ADDRESSEE, path, "keep", null).expectProblem(403);
        JsonObject kept = take(TEAM, path, "keep-partly", null).expect(200).json();

        assertThat(kept.getString("state")).isEqualTo("partly-kept");
        assertThat(kept.getJsonObject("answer").getString("words")).isEqualTo("Words of accept");
        assertThat(kept.getJsonObject("answer").getString("as")).isEqualTo("addressee");
        assertThat(Records.items(ANYBODY.get(path + "/history")))
                .extracting(entry -> entry.getString("deed"))
                .containsExactly("keep-partly", "report", "begin", "accept", "recommend");
        assertThat(ANYBODY.get(path).expect(200).body()).doesNotContain("mayor@example.org", "contact");
    }

    @Test
    void whoMayNotRecommendDoesNot() {
        String path = "ediscussions/" + discussion + "/recommendations";
        ANYBODY.post(path, wanted().build()).expectProblem(401);
        MEMBER.post(path, wanted().build()).expectProblem(403);
        ADDRESSEE.post(path, wanted().build()).expectProblem(403);
        Instant now = Instant.now();
        long open = Discussions.imported(
                Discussions.key(),
                "Who pays for it all?",
                now.minus(4, ChronoUnit.DAYS),
                now.plus(20, ChronoUnit.DAYS));
        TEAM.post("ediscussions/" + open + "/recommendations", wanted().build()).expectProblem(409);
        TEAM.post("ediscussions/999999999/recommendations", wanted().build()).expectProblem(404);
    }

    @Test
    void sentAgainItIsWrittenOnce() {
        String again = UUID.randomUUID().toString();
        String path = "ediscussions/" + discussion + "/recommendations";
        JsonObject wanted = wanted().build();
        Api team = TEAM.with("Idempotency-Key", again);
        assertThat(Records.id(team.post(path, wanted).expect(201)))
                .isEqualTo(Records.id(team.post(path, wanted).expect(201)));
        assertThat(Records.items(ANYBODY.get(path))).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedFieldByField() {
        String path = "ediscussions/" + discussion + "/recommendations";
        assertThat(Records.refusedFields(TEAM.post(
                                path,
                                wanted().add("deadline", "2026-01-01")
                                        .add("contact", "nobody")
                                        .build())
                        .expectProblem(422)))
                .containsExactlyInAnyOrder("deadline", "contact");
        assertThat(Records.refusedFields(TEAM.post(
                                path, wanted().add("organisation", 999_999_999).build())
                        .expectProblem(422)))
                .containsExactly("organisation");
        assertThat(Records.refusedFields(
                        TEAM.post(path, wanted().remove("organisation").build()).expectProblem(422)))
                .containsExactlyInAnyOrder("addressee", "country");
        ANYBODY.get("recommendations?state=sleeping").expectProblem(422);
        ANYBODY.get("recommendations?order=loudest").expectProblem(422);
        ANYBODY.get("recommendations?after=nonsense").expectProblem(422);
        ANYBODY.get("recommendations/999999999").expectProblem(404);
    }

    @Test
    void whatTheTeamRecordsForAnAddresseeNamesItsSource() {
        String path = "recommendations/" + Records.id(recommend());
        assertThat(Records.refusedFields(take(TEAM, path, "decline", null).expectProblem(422)))
                .containsExactly("source");
        JsonObject declined = take(TEAM, path, "decline", "https://example.org/minutes")
                .expect(200)
                .json();
        assertThat(declined.getJsonObject("answer").getString("source")).isEqualTo("https://example.org/minutes");
        assertThat(declined.getJsonObject("answer").getString("as")).isEqualTo("team");
        take(MEMBER, path, "accept", "https://example.org/minutes").expectProblem(403);
        take(ANYBODY, path, "accept", null).expectProblem(401);
        take(TEAM, path, "break", null).expectProblem(409);
    }

    @Test
    void nobodyOverwritesWhatSheHasNotSeen() {
        String path = "recommendations/" + Records.id(recommend());
        String before = ANYBODY.get(path).header("ETag");
        ADDRESSEE.post(path + "/steps", step("accept", null)).expectProblem(422);
        take(ADDRESSEE, path, "accept", null).expect(200);
        ADDRESSEE
                .with("If-Match", before)
                .post(path + "/steps", step("begin", null))
                .expectProblem(409);
        TEAM.with("If-Match", before).put(path, wanted().build()).expectProblem(409);
    }

    @Test
    void theDeadlineIsMovedWithAReasonAndAnsweredWordsStay() {
        JsonObject wanted = wanted().build();
        String path = "recommendations/"
                + Records.id(TEAM.post("ediscussions/" + discussion + "/recommendations", wanted)
                        .expect(201));
        String later = LocalDate.now(ZoneOffset.UTC).plusDays(200).toString();
        JsonObject moved = Records.with(wanted, "deadline", later);
        assertThat(Records.refusedFields(change(path, moved).expectProblem(422)))
                .containsExactly("reason");
        assertThat(change(path, Records.with(moved, "reason", "The council meets in June."))
                        .expect(200)
                        .json()
                        .getString("deadline"))
                .isEqualTo(later);
        change(path, Records.with(moved, "title", "Keep two accounts with one signature"))
                .expect(200);
        take(ADDRESSEE, path, "accept", null).expect(200);
        change(path, Records.with(moved, "title", "Keep three accounts with one signature"))
                .expectProblem(409);
        assertThat(Records.items(ANYBODY.get(path + "/history")))
                .extracting(entry -> entry.getString("deed"))
                .containsExactly("accept", "reword", "move-deadline", "recommend");
    }

    @Test
    void aMandateThatEndedGivesNoRight() {
        String path = "recommendations/" + Records.id(recommend());
        String mandates = "organisations/" + organisation + "/mandates";
        Api other = Api.as("member2");
        long member = other.get("me").expect(200).json().getJsonNumber("id").longValue();
        long given = Records.id(ADDRESSEE
                .post(
                        mandates,
                        Json.createObjectBuilder()
                                .add("member", member)
                                .add("role", "owner")
                                .build())
                .expect(201));
        take(other, path, "accept", null).expect(200);
        ADDRESSEE
                .send("DELETE", mandates + "/" + given, "application/json", BodyPublishers.noBody())
                .expect(204);
        take(other, path, "begin", null).expectProblem(403);
        assertThat(other.get(path + "/rights").expect(200).json().getJsonArray("steps"))
                .isEmpty();
    }

    @Test
    void membersBringEvidenceWhichCanBeRemoved() {
        String path = "recommendations/" + Records.id(recommend());
        ANYBODY.post(path + "/evidence", seen("supports")).expectProblem(401);
        assertThat(Records.refusedFields(
                        MEMBER.post(path + "/evidence", seen("shouts")).expectProblem(422)))
                .containsExactly("kind");
        Api once = MEMBER.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer brought = once.post(path + "/evidence", seen("contradicts")).expect(201);
        once.post(path + "/evidence", seen("contradicts")).expect(201);
        assertThat(brought.json().getString("as")).isEqualTo("member");
        assertThat(ANYBODY.get(path).json().getInt("contradicting")).isEqualTo(1);

        Api.as("moderator1")
                .post(
                        "contents/evidence/" + Records.id(brought) + "/removal",
                        "{\"reason\": \"OFF_TOPIC\", \"facts\": \"It tells of another town.\"}")
                .expect(201);
        assertThat(ANYBODY.get(path).json().getInt("contradicting")).isZero();
        JsonObject trace = Records.items(ANYBODY.get(path + "/evidence")).getFirst();
        assertThat(trace.getString("state")).isEqualTo("REMOVED");
        assertThat(trace.containsKey("html")).isFalse();

        take(TEAM, path, "withdraw", null).expect(200);
        MEMBER.post(path + "/evidence", seen("supports")).expectProblem(409);
    }

    @Test
    void whatTakesThePlaceOfAnotherIsNamed() {
        long first = Records.id(recommend());
        long second = Records.id(recommend());
        String path = "recommendations/" + first;
        assertThat(Records.refusedFields(take(TEAM, path, "supersede", null).expectProblem(422)))
                .containsExactly("successor");
        Api team = TEAM.with("If-Match", ANYBODY.get(path).header("ETag"));
        assertThat(Records.refusedFields(team.post(
                                path + "/steps",
                                Records.with(step("supersede", null), "successor", Json.createValue(first)))
                        .expectProblem(422)))
                .containsExactly("successor");
        assertThat(team.post(
                                path + "/steps",
                                Records.with(step("supersede", null), "successor", Json.createValue(second)))
                        .expect(200)
                        .json()
                        .getInt("successor"))
                .isEqualTo((int) second);
    }

    @Test
    void overdueOnesComeFirstOnDemandAndPagesFollowEachOther() {
        long late = imported("2026-03-01", "=HYPERLINK(1) and a town that is late");
        long later = imported("2026-05-01", "A town that is a little late");
        long timely = imported("2099-01-01", "A town that has time");
        long settled = imported("2026-01-01", "A town that has done it");
        take(TEAM, "recommendations/" + settled, "keep", null).expect(200);
        String ours = "recommendations?discussion=" + discussion;

        assertThat(ids(ours + "&overdue=true")).containsExactly(later, late);
        assertThat(paged(ours + "&order=deadline")).containsExactly(late, later, timely, settled);
        assertThat(paged(ours)).containsExactly(settled, timely, later, late);
        assertThat(ids(ours + "&state=kept")).containsExactly(settled);
        assertThat(ids(ours + "&country=ML")).hasSize(4);
        assertThat(ids(ours + "&country=SN")).isEmpty();
        assertThat(ids(ours + "&addressee=Town%20of%20" + key)).hasSize(4);
        assertThat(ids(ours + "&organisation=" + organisation)).isEmpty();

        JsonObject counts = ANYBODY.get("recommendations/counts?discussion=" + discussion)
                .expect(200)
                .json();
        assertThat(counts.getInt("total")).isEqualTo(4);
        assertThat(counts.getInt("overdue")).isEqualTo(2);
        assertThat(counts.getJsonObject("states").getInt("asked")).isEqualTo(3);
        assertThat(counts.getJsonObject("states").getInt("broken")).isZero();
    }

    @Test
    void theLedgerIsOpenData() {
        long late = imported("2026-03-01", "=HYPERLINK(1) and a town that is late");
        imported("2099-01-01", "A town that has time");
        Answer csv =
                ANYBODY.get("recommendations/data.csv?discussion=" + discussion).expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("ledger.csv");
        String[] lines = csv.body().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("id,url,discussion,discussionTitle,number,title");
        assertThat(lines[1]).contains(",'=HYPERLINK(1) and").contains("/en/recommendation/" + late + "/");
        JsonObject json = ANYBODY.get("recommendations/data.json?overdue=true&discussion=" + discussion)
                .expect(200)
                .json();
        assertThat(json.getString("licence")).isEqualTo("CC-BY-4.0");
        assertThat(json.getJsonArray("recommendations").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getInt("id")).isEqualTo((int) late);
                    assertThat(row.getString("addressee")).isEqualTo("Town of " + key);
                    assertThat(row.getBoolean("overdue")).isTrue();
                });
    }

    @Test
    void theStatementItFollowsFromIsTheSameWhereverItStands() {
        int closed = Summaries.closed("member1");
        String summary = Summaries.begun(closed);
        int first = Summaries.statement(summary, "Name who pays.", 1);
        int second = Summaries.statement(summary, "Name who **repairs**.", 1);
        String all = "ediscussions/" + closed + "/recommendations";
        assertThat(Records.refusedFields(
                        TEAM.post(all, wanted().add("statement", 999_999_999).build())
                                .expectProblem(422)))
                .containsExactly("statement");
        String path = "recommendations/"
                + Records.id(TEAM.post(all, wanted().add("statement", second).build())
                        .expect(201));

        JsonObject followed = ANYBODY.get(path).json().getJsonObject("statement");
        assertThat(followed.getInt("id")).isEqualTo(second);
        assertThat(followed.getInt("number")).isEqualTo(2);
        assertThat(followed.getString("text")).isEqualTo("Name who repairs.");
        assertThat(followed.getString("path")).isEqualTo("ediscussion/" + closed + "/summary#s" + second);
        takeOut(summary, first);
        assertThat(ANYBODY.get(path).json().getJsonObject("statement").getInt("number"))
                .isEqualTo(1);
        JsonObject row = ANYBODY.get("recommendations/data.json?discussion=" + closed)
                .json()
                .getJsonArray("recommendations")
                .getJsonObject(0);
        assertThat(row.getInt("statement")).isEqualTo(second);
        assertThat(row.getInt("statementNumber")).isEqualTo(1);
        assertThat(row.getString("statementUrl")).endsWith("/en/ediscussion/" + closed + "/summary#s" + second);

        takeOut(summary, second);
        JsonObject out = ANYBODY.get(path).json().getJsonObject("statement");
        assertThat(out.getInt("id")).isEqualTo(second);
        assertThat(out.getString("text")).isEqualTo("Name who repairs.");
        assertThat(out).doesNotContainKeys("number", "path");
        assertThat(new Visitor()
                        .get("/en/recommendation/" + path.substring(path.indexOf('/') + 1) + "/x")
                        .body())
                .contains("Name who repairs.", "It was taken out of the summary since.");
        assertThat(Records.refusedFields(
                        TEAM.post(all, wanted().add("statement", second).build())
                                .expectProblem(422)))
                .containsExactly("statement");
        change(
                        path,
                        wanted().add("statement", second)
                                .add("title", "Keep it what it follows from")
                                .build())
                .expect(200);
    }

    @Test
    void onceTheSummaryIsPublishedTheStatementIsReadThere() {
        int closed = Summaries.closed("member1");
        String summary = Summaries.begun(closed);
        int statement = Summaries.statement(summary, "Name who pays.", 1);
        String path = "recommendations/"
                + Records.id(TEAM.post(
                                "ediscussions/" + closed + "/recommendations",
                                wanted().add("statement", statement).build())
                        .expect(201));
        TEAM.post(summary + "/rounds", Summaries.round(Instant.now().plusSeconds(3), "contributors"))
                .expect(201);
        int publication = Summaries.publish(summary);
        String place = "publication/" + publication + "#statement-1";
        assertThat(ANYBODY.get(path).json().getJsonObject("statement").getString("path"))
                .isEqualTo(place);
        assertThat(new Visitor()
                        .get("/en/" + path.replace("recommendations", "recommendation"))
                        .body())
                .contains("href=\"/en/" + place + "\"");
        assertThat(new Visitor().get("/en/publication/" + publication).body()).contains("id=\"statement-1\"");
    }

    private static void takeOut(String summary, int statement) {
        String path = summary + "/statements/" + statement;
        TEAM.with("If-Match", TEAM.get(path).header("ETag"))
                .send("DELETE", path, "application/json", BodyPublishers.noBody())
                .expect(204);
    }

    @Test
    void whatHappensIsInTheFeed() {
        long id = Records.id(recommend());
        take(ADDRESSEE, "recommendations/" + id, "accept", null).expect(200);
        Answer feed = new Visitor().get("/fr/ledger/feed.atom").expect(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("/fr/recommendation/" + id + "/")
                .contains("Words of accept")
                .contains("Elle a été acceptée");
    }

    /** One that an import brings, to a town that is not on the portal. */
    private long imported(String deadline, String title) {
        return Records.id(Api.as("importer1")
                .importLines(
                        "recommendations",
                        Json.createObjectBuilder()
                                .add("key", Discussions.key())
                                .add("ediscussion", key)
                                .add("title", title)
                                .add("text", "In full.")
                                .add("lang", "en")
                                .add("addressee", "Town of " + key)
                                .add("country", "ML")
                                .add("deadline", deadline)
                                .add("by", "facilitator1")
                                .add("at", "2026-01-01T00:00:00Z")
                                .build()
                                .toString())
                .expect(200));
    }

    private static List<Long> ids(String path) {
        return Records.items(ANYBODY.get(path)).stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }

    /** All of a list, read one by one. */
    private static List<Long> paged(String path) {
        List<Long> found = new ArrayList<>();
        String after = "";
        do {
            Answer answer = ANYBODY.get(path + "&limit=1" + after).expect(200);
            Records.items(answer)
                    .forEach(one -> found.add(one.getJsonNumber("id").longValue()));
            String next = answer.json().getString("next", null);
            after = next == null ? null : "&after=" + next;
        } while (after != null);
        return found;
    }

    private Answer recommend() {
        return TEAM.post("ediscussions/" + discussion + "/recommendations", wanted().build())
                .expect(201);
    }

    private JsonObjectBuilder wanted() {
        return Json.createObjectBuilder()
                .add("title", "Keep a common account with two signatures")
                .add("body", "With **two** signatures, one on each shore.")
                .add("lang", "en")
                .add("organisation", organisation)
                .add("contact", "mayor@example.org")
                .add("deadline", LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
    }

    private static Answer change(String path, JsonObject wanted) {
        return TEAM.with("If-Match", ANYBODY.get(path).header("ETag")).put(path, wanted);
    }

    private static Answer take(Api who, String path, String step, String source) {
        return who.with("If-Match", ANYBODY.get(path).header("ETag")).post(path + "/steps", step(step, source));
    }

    private static JsonObject step(String step, String source) {
        JsonObjectBuilder taken = Json.createObjectBuilder()
                .add("step", step)
                .add("text", "Words of " + step)
                .add("lang", "en");
        return source == null ? taken.build() : taken.add("source", source).build();
    }

    private static JsonObject seen(String kind) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("body", "The door of the town hall was shut.")
                .add("lang", "en")
                .add("link", "https://example.org/door")
                .add("day", LocalDate.now(ZoneOffset.UTC).minusDays(2).toString())
                .build();
    }
}
