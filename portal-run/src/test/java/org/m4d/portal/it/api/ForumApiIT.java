package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** Topics and posts over the API: writing, repeating, editing, paging, and what is no proper request. */
class ForumApiIT {
    private static Api member;

    @BeforeAll
    static void signIn() {
        member = Api.as("member1");
    }

    @Test
    void aTopicIsOpenedReadAndAnswered() {
        Answer created =
                member.post("topics", ForumLines.topic("Opened over the API")).expect(201);
        long id = id(created);
        assertThat(created.location()).endsWith("/api/v1/topics/" + id);

        JsonObject read = Api.anonymous().get("topics/" + id).expect(200).json();
        assertThat(read.getString("title")).isEqualTo("Opened over the API");
        Answer reply = member.post("topics/" + id + "/posts", ForumLines.post("**Answered**"))
                .expect(201);
        assertThat(reply.json().getInt("number")).isEqualTo(2);
        assertThat(reply.json().getString("html")).contains("<strong>Answered</strong>");
        assertThat(Api.anonymous().get("topics/" + id + "/posts").json().getJsonArray("items"))
                .hasSize(2);
    }

    @Test
    void aRequestSentAgainWithItsKeyIsDoneOnce() {
        Api repeating = member.with("Idempotency-Key", UUID.randomUUID().toString());
        long first = id(repeating
                .post("topics", ForumLines.topic("Sent twice over the API"))
                .expect(201));
        long again = id(repeating
                .post("topics", ForumLines.topic("Sent twice over the API"))
                .expect(201));
        long other = id(member.post("topics", ForumLines.topic("Sent twice over the API"))
                .expect(201));

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        member.with("Idempotency-Key", "k".repeat(101))
                .post("topics", ForumLines.topic("With a long key"))
                .expectProblem(422);
    }

    @Test
    void aTitleIsEditedWhileRepliesComeAndItsHistoryIsKept() {
        Api moderator = Api.as("moderator1");
        int id = member.post("topics", ForumLines.topic("The first title"))
                .expect(201)
                .json()
                .getInt("id");
        String path = "topics/" + id;
        Answer read = member.get(path).expect(200);
        String tag = read.header("ETag");
        member.with("If-None-Match", tag).get(path).expect(304);
        moderator.post(path + "/posts", ForumLines.post("Meanwhile")).expect(201);
        assertThat(member.with("If-None-Match", tag)
                        .get(path)
                        .expect(200)
                        .json()
                        .getInt("posts"))
                .isEqualTo(2);

        String renamed = member.with("If-Match", tag)
                .put(path, heading("The second title", "wells", "pumps"))
                .expect(200)
                .header("ETag");
        member.with("If-Match", tag).put(path, heading("Too late", "wells")).expectProblem(409);
        moderator
                .with("If-Match", renamed)
                .put(path, heading("The second title", "wells"))
                .expect(200);

        List<JsonObject> history = items(Api.anonymous().get(path + "/history").expect(200));
        assertThat(history)
                .extracting(change -> change.getString("editor"))
                .containsExactly("Fatou Ndiaye", "Mariam Sissoko");
        assertThat(history.getFirst().getJsonArray("title")).isEmpty();
        assertThat(history.getFirst().getJsonArray("tags").toString())
                .contains("REMOVED")
                .contains("pumps");
        assertThat(history.getLast().getJsonArray("title").toString())
                .contains("first")
                .contains("second");
        Api.anonymous().get("topics/999999999/history").expectProblem(404);
    }

    private static JsonObject heading(String title, String... tags) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("lang", "en")
                .add("tags", Json.createArrayBuilder(List.of(tags)))
                .build();
    }

    @Test
    void anEditNamesTheVersionItStartedFrom() {
        long topic = id(
                member.post("topics", ForumLines.topic("Edited over the API")).expect(201));
        long post = posts(topic).get(0).getInt("id");
        Answer read = Api.anonymous().get("posts/" + post).expect(200);
        String tag = read.header("ETag");
        assertThat(tag).matches("\"\\d+\"");
        Api.anonymous().with("If-None-Match", tag).get("posts/" + post).expect(304);

        member.put("posts/" + post, ForumLines.post("Without If-Match")).expectProblem(422);
        Answer edited = member.with("If-Match", tag)
                .put("posts/" + post, ForumLines.post("Edited"))
                .expect(200);
        assertThat(edited.header("ETag")).matches("\"\\d+\"").isNotEqualTo(tag);
        member.with("If-Match", tag)
                .put("posts/" + post, ForumLines.post("Of the old text"))
                .expectProblem(409);
        member.with("If-Match", "\"other\"")
                .put("posts/" + post, ForumLines.post("Foreign"))
                .expectProblem(409);
        Api.as("member2")
                .with("If-Match", edited.header("ETag"))
                .put("posts/" + post, ForumLines.post("Not mine"))
                .expectProblem(403);
        assertThat(Api.anonymous().get("posts/" + post).json().getString("html"))
                .contains("Edited");
        assertThat(Api.anonymous()
                        .get("posts/" + post + "/history")
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void cursorsLeadThroughAllTopicsWithoutGapsOrDoubles(int limit) {
        // one page of a hundred at a time is the yardstick; small pages must give the same
        List<Integer> expected = walk("topics", 100);
        assertThat(expected).hasSizeGreaterThan(55).doesNotHaveDuplicates();
        assertThat(walk("topics", limit)).isEqualTo(expected);
    }

    @Test
    void cursorsLeadThroughAForumWithItsPinnedTopicsFirst() {
        List<Integer> all = new ArrayList<>();
        for (JsonObject forum : items(Api.anonymous().get("forums"))) {
            List<Integer> topics = walk("forums/" + forum.getString("slug") + "/topics", 3);
            assertThat(topics).hasSize(forum.getInt("topics")).doesNotHaveDuplicates();
            all.addAll(topics);
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(walk("topics", 100));
    }

    @Test
    void forgedCursorsAreRefused() {
        for (String cursor : List.of(
                "x",
                "%%%",
                "../..",
                encoded("only one"),
                encoded("2026-01-01T00:00:00Z\u001fNaN"),
                encoded("yesterday\u001f1"),
                encoded("+1000000000-12-31T23:59:59Z\u001f1"),
                encoded("' or 1=1 --\u001f1"),
                encoded("a\u001fb\u001fc\u001fd"))) {
            Api.anonymous().get("topics?after=" + query(cursor)).expectProblem(422);
        }
        Api.anonymous()
                .get("forums/" + ForumLines.FORUM + "/topics?after=" + query(encoded("true\u001fx\u001f1")))
                .expectProblem(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "100000", "2147483647"})
    void anyLimitIsKeptWithinBounds(String limit) {
        assertThat(items(Api.anonymous().get("topics?limit=" + limit).expect(200)))
                .hasSizeBetween(1, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "[]",
                "null",
                "\"text\"",
                "{\"title\":{}}",
                "{\"title\":\"x\",\"tags\":\"y\"}",
                "{\"forum\":1e999}"
            })
    void whatIsNoProperJsonIsRefusedAsSuch(String body) {
        Answer refused = member.post("topics", body);
        assertThat(refused.status()).as(refused.body()).isIn(400, 422);
        refused.expectProblem(refused.status());
    }

    @Test
    void brokenJsonIsABadRequest() {
        member.post("topics", "{\"forum\":").expectProblem(400);
    }

    @Test
    void fieldsAreRefusedByName() {
        JsonObject refused = member.post("topics", ForumLines.topic("Hey", "  "))
                .expectProblem(422)
                .json();
        assertThat(refused.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactlyInAnyOrder("title", "body");
    }

    @Test
    void unknownThingsAreNotFound() {
        for (String path : List.of("topics/999999999", "posts/999999999", "forums/none", "topics/none", "nothing")) {
            Api.anonymous().get(path).expectProblem(404);
        }
        Api.anonymous().get("topics/999999999/posts").expectProblem(404);
        Api.anonymous().get("topics/99999999999999999999").expectProblem(404);
    }

    @Test
    void wrongMethodsAndTypesAreSaidToBeSo() {
        member.send("DELETE", "topics/1", "application/json", BodyPublishers.noBody())
                .expectProblem(405);
        member.send("POST", "topics", "text/xml", BodyPublishers.ofString("<topic/>"))
                .expectProblem(415);
        member.with("Accept", "image/png").get("topics").expectProblem(406);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        long topic = id(member.post("topics", ForumLines.topic("Long texts over the API"))
                .expect(201));
        String path = "topics/" + topic + "/posts";
        member.post(path, ForumLines.post("x".repeat(60_001))).expectProblem(422);
        member.post(path, ForumLines.post("x".repeat(60_000))).expect(201);
        String huge = ForumLines.post("x".repeat(8_000_000)).toString();
        member.post(path, huge).expectProblem(413);
        // and it is not read before somebody is known
        Api.anonymous().post(path, huge).expectProblem(413);
        assertThat(posts(topic)).hasSize(2);
    }

    @Test
    void aDeeplyNestedTextIsTakenOrRefusedAndNeverBreaksAnything() {
        long topic = id(member.post("topics", ForumLines.topic("Nested texts over the API"))
                .expect(201));
        for (String text : List.of(
                "> ".repeat(5_000) + "x",
                "- ".repeat(5_000) + "x",
                "[".repeat(20_000),
                "*a ".repeat(15_000),
                "<div>".repeat(5_000) + "x",
                "`".repeat(30_000) + "x")) {
            assertThat(member.post("topics/" + topic + "/posts", ForumLines.post(text))
                            .status())
                    .as(text.substring(0, 10))
                    .isIn(201, 422);
        }
        Api.anonymous().get("topics/" + topic + "/posts").expect(200);
    }

    private static List<JsonObject> posts(long topic) {
        return items(Api.anonymous().get("topics/" + topic + "/posts").expect(200));
    }

    private static List<Integer> walk(String path, int limit) {
        List<Integer> found = new ArrayList<>();
        String after = null;
        do {
            JsonObject page = Api.anonymous()
                    .get(path + "?limit=" + limit + (after == null ? "" : "&after=" + query(after)))
                    .expect(200)
                    .json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> found.add(item.getInt("id")));
            after = page.containsKey("next") && !page.isNull("next") ? page.getString("next") : null;
        } while (after != null);
        return found;
    }

    private static List<JsonObject> items(Answer answer) {
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static long id(Answer created) {
        return created.json().getInt("id");
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
