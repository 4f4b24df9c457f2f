package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What a moderator withheld of an e-discussion stays withheld: its author does not bring it back, and nobody is given its words. */
class WithheldContributionsIT {

    private static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "INAPPROPRIATE")
            .add("facts", "It names people who did not agree to it.")
            .build();

    private static Api author;
    private static Api other;
    private static Api moderator;
    private static Api facilitator;

    private String word;
    private long discussion;

    @BeforeAll
    static void signIn() {
        author = Api.as("member1");
        other = Api.as("member2");
        moderator = Api.as("moderator1");
        facilitator = Api.as("facilitator1");
    }

    @BeforeEach
    void announce() {
        word = Groups.word();
        discussion = Records.id(facilitator
                .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7)))
                .expect(201));
    }

    @Test
    void itsAuthorDoesNotBringItBackAndNobodyIsGivenItsWords() {
        long id = contribute(author, word);
        String path = "contributions/" + id;
        String version = author.get(path).expect(200).header("ETag");
        Eventually.soon("it is found", () -> found(word) == 1);
        moderator.post("contents/contribution/" + id + "/removal", WHY).expect(201);

        for (String seen : List.of(version, author.get(path).expect(200).header("ETag"))) {
            author.with("If-Match", seen)
                    .put(path, words("Other words " + word))
                    .expectProblem(409);
        }
        author.post("contents/contribution/" + id + "/restoration", "").expectProblem(403);
        author.post("contents/contribution/" + id + "/withdrawal", "").expectProblem(409);
        other.post("contents/contribution/" + id + "/restoration", "").expectProblem(404);
        assertThat(author.get(path + "/source").expect(200).body())
                .as("she may read it, to appeal")
                .contains(word);

        String held = "ediscussions/" + discussion;
        for (Api reader : List.of(Api.anonymous(), other, facilitator)) {
            assertThat(reader.get(path).expect(200).json().getString("state")).isEqualTo("REMOVED");
            reader.get(path + "/source").expectProblem(404);
            reader.get(path + "/history").expectProblem(404);
            for (String address :
                    List.of(path, held, held + "/contributions?limit=100", held + "/data.json", held + "/data.csv")) {
                assertThat(reader.get(address).expect(200).body()).as(address).doesNotContain(word);
            }
        }
        assertThat(rows(held)).isZero();
        assertThat(Api.anonymous().get(held).expect(200).json().getInt("contributions"))
                .isZero();
        Visitor visitor = new Visitor().signIn("member2", "demo");
        for (String query : List.of("", "?contribution=1", "?contribution=1&quote=1", "?contribution=1&answer=1")) {
            Answer page = visitor.follow(visitor.get("/en/ediscussion/" + discussion + query));
            assertThat(page.body()).as(query).doesNotContain(word);
        }
        assertThat(visitor.get("/en/contribution/" + id + "/edit").body()).doesNotContain(word);
        assertThat(visitor.get("/en/contribution/" + id + "/history").body()).doesNotContain(word);
        other.post(held + "/contributions", Records.with(words("I say so too."), "replyTo", Json.createValue(1)))
                .expectProblem(422);
        Eventually.soon("the index forgets it", () -> found(word) == 0);

        moderator.post("contents/contribution/" + id + "/restoration", "").expect(204);
        assertThat(Api.anonymous().get(path).expect(200).body()).contains(word);
    }

    /** What waits is not let out by writing it again. */
    @Test
    void whatWaitsStillWaitsWhenItsAuthorRewordsIt() {
        Api newcomer = Newcomer.registered();
        long id = contribute(newcomer, "My first words.");
        String path = "contributions/" + id;
        assertThat(newcomer.get(path).expect(200).json().getString("state")).isEqualTo("WAITING");
        newcomer.with("If-Match", newcomer.get(path).header("ETag"))
                .put(path, words("Better words " + word))
                .expect(200);
        assertThat(newcomer.get(path).expect(200).json().getString("state")).isEqualTo("WAITING");
        for (Api reader : List.of(Api.anonymous(), other)) {
            reader.get(path).expectProblem(404);
            reader.get(path + "/source").expectProblem(404);
            assertThat(reader.get("ediscussions/" + discussion + "/contributions")
                            .body())
                    .doesNotContain(word);
        }
        assertThat(rows("ediscussions/" + discussion)).isZero();

        moderator.post("contents/contribution/" + id + "/rejection", WHY).expect(201);
        newcomer.with("If-Match", newcomer.get(path).header("ETag"))
                .put(path, words("And again " + word))
                .expectProblem(409);
        newcomer.post("contents/contribution/" + id + "/restoration", "").expectProblem(403);
        newcomer.post("contents/contribution/" + id + "/approval", "").expectProblem(403);
        Api.anonymous().get(path + "/source").expectProblem(404);
    }

    @Test
    void aSummaryThatCitesItSaysThatItIsGone() {
        int closed = Summaries.closed("member1", "authority1");
        JsonObject first = Records.items(Api.anonymous().get("ediscussions/" + closed + "/contributions"))
                .getFirst();
        long id = first.getInt("id");
        String said = "What member1 saw at the well";
        assertThat(Api.anonymous().get("contributions/" + id).expect(200).body())
                .contains(said);
        String summary = Summaries.begun(closed);
        int statement = Summaries.statement(summary, "Name who pays.", 1, 2);

        moderator.post("contents/contribution/" + id + "/removal", WHY).expect(201);

        List<JsonObject> cites = facilitator
                .get(summary + "/statements/" + statement)
                .expect(200)
                .json()
                .getJsonArray("cites")
                .getValuesAs(JsonObject.class);
        assertThat(cites)
                .filteredOn(cite -> !cite.getBoolean("shown"))
                .extracting(cite -> cite.getInt("number"))
                .containsExactly(1);
        for (String address :
                List.of(summary, summary + "/statements/" + statement, summary + "/contributions?used=true")) {
            assertThat(facilitator.get(address).expect(200).body()).as(address).doesNotContain(said);
        }
        assertThat(new Visitor()
                        .get("/en/ediscussion/" + closed + "/summary")
                        .expect(200)
                        .body())
                .doesNotContain(said);
        assertThat(Records.refusedFields(facilitator
                        .post(
                                summary + "/statements",
                                Records.with(
                                        Summaries.statement("Say until when.", 1),
                                        "heading",
                                        Json.createValue(heading(summary))))
                        .expectProblem(422)))
                .as("nothing new is founded on it")
                .containsExactly("cites");
    }

    private static int heading(String summary) {
        return facilitator
                .get(summary)
                .json()
                .getJsonArray("sections")
                .getJsonObject(0)
                .getJsonObject("heading")
                .getInt("id");
    }

    private static int rows(String held) {
        return Api.anonymous()
                .get(held + "/data.json")
                .expect(200)
                .json()
                .getJsonArray("contributions")
                .getValuesAs(JsonValue.class)
                .size();
    }

    private static int found(String word) {
        return Api.anonymous().get("search?q=" + word).expect(200).json().getInt("total");
    }

    private long contribute(Api who, String text) {
        return Records.id(who.post("ediscussions/" + discussion + "/contributions", words(text))
                .expect(201));
    }

    private static JsonObject words(String text) {
        return Json.createObjectBuilder()
                .add("question", 1)
                .add("body", text)
                .add("lang", "en")
                .build();
    }
}
