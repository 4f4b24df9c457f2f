package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** The bulk import: a result for each line, nothing half-written, and the same again changes nothing. */
class ImportIT {
    private final Api importer = Api.as("importer1");
    private String key;

    @BeforeEach
    void chooseKey() {
        key = "it-" + UUID.randomUUID();
    }

    @Test
    void everyLineHasItsResultAndBadOnesSayWhy() {
        List<JsonObject> results = report(
                "topics",
                line(key).build().toString(),
                "{ broken",
                "[]",
                "",
                line("").build().toString(),
                line(key + "-b").add("forum", "no-such-forum").build().toString(),
                line(key + "-c").add("author", "nobody").build().toString(),
                line(key + "-d").add("lang", "klingon-language-tag").build().toString(),
                line(key + "-e").add("at", "yesterday").build().toString(),
                line(key + "-f")
                        .add("title", Json.createObjectBuilder())
                        .build()
                        .toString(),
                line(key + "-g")
                        .add("body", "<script>alert(1)</script>")
                        .build()
                        .toString(),
                line(key + "-h").remove("body").build().toString(),
                line(key + "-i").build().toString());

        assertThat(results)
                .extracting(result -> result.getInt("line"))
                .containsExactly(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(results.get(0).getString("status")).isEqualTo("created");
        assertThat(results.get(11).getString("status")).isEqualTo("created");
        assertThat(results.subList(1, 3)).allMatch(ImportIT::explained);
        assertThat(results.subList(4, 11)).allMatch(ImportIT::explained);
        assertThat(results.get(4).toString()).contains(key + "-b").contains("\"forum\"");
        assertThat(results.get(5).toString()).contains("nobody").contains("\"author\"");
    }

    @Test
    void aRefusedLineLeavesNothing() {
        int topics = topicsIn(ForumLines.FORUM);
        report("topics", line(key).add("author", "nobody").build().toString());
        report("topics", line(key).add("body", "  ").build().toString());
        assertThat(topicsIn(ForumLines.FORUM)).isEqualTo(topics);
        // nothing has the key yet
        assertThat(report("topics", line(key).build().toString()).get(0).getString("status"))
                .isEqualTo("created");
        assertThat(topicsIn(ForumLines.FORUM)).isEqualTo(topics + 1);
    }

    @Test
    void theSameAgainChangesNothingAndAChangeUpdates() {
        String topic = line(key).build().toString();
        String post = Json.createObjectBuilder()
                .add("key", key + "-2")
                .add("topic", key)
                .add("lang", "fr")
                .add("body", "Une réponse")
                .add("author", "member1")
                .add("at", "2026-10-03T09:15:00Z")
                .build()
                .toString();
        JsonObject created = report("topics", topic).get(0);
        report("posts", post);

        assertThat(report("topics", topic, topic)).allMatch(result -> "unchanged".equals(result.getString("status")));
        assertThat(report("posts", post).get(0).getString("status")).isEqualTo("unchanged");
        JsonObject updated = report(
                        "topics",
                        line(key).add("title", "Another title for it").build().toString())
                .get(0);
        assertThat(updated.getString("status")).isEqualTo("updated");
        assertThat(updated.getInt("id")).isEqualTo(created.getInt("id"));
        JsonObject read = Api.anonymous().get("topics/" + created.getInt("id")).json();
        assertThat(read.getString("title")).isEqualTo("Another title for it");
        assertThat(read.getInt("posts")).isEqualTo(2);
    }

    @Test
    void importersAloneImport() {
        String line = line(key).build().toString();
        Api.anonymous().importLines("topics", line).expectProblem(401);
        for (String user : List.of("member1", "moderator1", "admin1")) {
            Api.as(user).importLines("topics", line).expectProblem(403);
        }
        Api.as("member1").importLines("nothing-of-the-kind", line).expectProblem(403);
        importer.importLines("nothing-of-the-kind", line).expectProblem(404);
    }

    @Test
    void anEmptyImportIsNoFailure() {
        assertThat(importer.importLines("topics", "").expect(200).body()).isEmpty();
    }

    private List<JsonObject> report(String kind, String... lines) {
        Answer answer = importer.importLines(kind, lines).expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        return answer.body().lines().map(ImportIT::object).toList();
    }

    private static boolean explained(JsonObject result) {
        JsonObject problem = result.getJsonObject("problem");
        return "error".equals(result.getString("status"))
                && problem.getInt("status") == 422
                && !problem.getString("detail").isBlank();
    }

    private static int topicsIn(String forum) {
        return Api.anonymous().get("forums/" + forum).expect(200).json().getInt("topics");
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder line(String key) {
        return Json.createObjectBuilder()
                .add("key", key)
                .add("forum", ForumLines.FORUM)
                .add("lang", "en")
                .add("title", "An imported topic")
                .add("body", "Its first post")
                .add("author", "member1")
                .add("at", "2026-10-02T09:15:00Z")
                .add("tags", Json.createArrayBuilder().add("import"));
    }
}
