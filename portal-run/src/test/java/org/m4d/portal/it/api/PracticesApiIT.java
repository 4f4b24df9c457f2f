package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** Practices over the API: added, found, changed with their history, and refused by their fields. */
class PracticesApiIT {
    private static final Api ANYBODY = Api.anonymous();
    private static Api member;

    @BeforeAll
    static void signIn() {
        member = Api.as("member1");
    }

    @Test
    void aPracticeIsAddedFoundAndChanged() {
        String word = "zqwell" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject practice = Records.practice("A fund for " + word);
        Answer created = member.post("practices", practice).expect(201);
        long id = Records.id(created);
        String path = "practices/" + id;
        assertThat(created.location()).endsWith("/api/v1/" + path);
        assertThat(created.json().getString("html")).contains("<h").contains("A fund with two signatures.");
        assertThat(found(word, "")).containsExactly(id);
        assertThat(found(word, "&country=SN&theme=water-and-sanitation&lang=en&type=practice&corridor=SN-PL"))
                .containsExactly(id);
        assertThat(hits(word, "&corridor=PL-SN")).isEmpty();
        assertThat(hits(word, "&type=topic")).isEmpty();

        Answer source = ANYBODY.get(path + "/source").expect(200);
        assertThat(source.header("Content-Type")).startsWith("text/markdown");
        JsonObject changed = Records.with(practice, "body", source.body() + "\n\nAnd a third one.");
        Answer edited = member.with("If-Match", source.header("ETag"))
                .put(path, changed)
                .expect(200);
        assertThat(edited.json().getInt("edition")).isEqualTo(2);
        member.with("If-Match", source.header("ETag")).put(path, practice).expectProblem(409);
        Api.as("member2")
                .with("If-Match", edited.header("ETag"))
                .put(path, practice)
                .expectProblem(403);
        assertThat(ANYBODY.get(path + "/history")
                        .expect(200)
                        .structure()
                        .asJsonArray()
                        .getValuesAs(JsonObject.class))
                .extracting(revision -> revision.getInt("number"))
                .containsExactly(2, 1);
        assertThat(Records.items(ANYBODY.get("practices?limit=5")))
                .anyMatch(row -> row.getJsonNumber("id").longValue() == id);
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        JsonObject practice = Records.practice("A practice that is refused");
        assertThat(Records.refusedFields(member.post("practices", Records.without(practice, "title", "summary", "body"))
                        .expectProblem(422)))
                .containsExactly("body", "summary", "title");
        assertThat(Records.refusedFields(member.post(
                                "practices",
                                Records.with(
                                        practice,
                                        "themes",
                                        Json.createArrayBuilder()
                                                .add("no-such-theme")
                                                .build()))
                        .expectProblem(422)))
                .containsExactly("themes");
        assertThat(Records.refusedFields(member.post("practices", Records.with(practice, "level", "galactic"))
                        .expectProblem(422)))
                .containsExactly("level");
        assertThat(Records.refusedFields(member.post("practices", Records.with(practice, "to", Json.createValue(1999)))
                        .expectProblem(422)))
                .containsExactly("to");
        ANYBODY.post("practices", practice).expectProblem(401);
        member.post("practices", "null").expectProblem(422);
        ANYBODY.get("practices/999999999/source").expectProblem(404);
    }

    @Test
    void sentAgainWithItsKeyItIsAddedOnce() {
        Api repeating = member.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject practice = Records.practice("A practice sent twice");
        assertThat(Records.id(repeating.post("practices", practice).expect(201)))
                .isEqualTo(Records.id(repeating.post("practices", practice).expect(201)));
    }

    /** The hits as soon as there are any: the index follows the database. */
    private static List<Long> found(String words, String filters) {
        Eventually.soon("'" + words + "' is found", () -> !hits(words, filters).isEmpty());
        return hits(words, filters);
    }

    private static List<Long> hits(String words, String filters) {
        return ANYBODY
                .get("search?q=" + words + filters)
                .expect(200)
                .json()
                .getJsonArray("hits")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(hit -> hit.getJsonNumber("id").longValue())
                .toList();
    }
}
