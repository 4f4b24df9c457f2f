package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** E-discussions over the API: announced, open, answered, changed, closed by their dates. */
class EDiscussionsApiIT {
    private static final Api ANYBODY = Api.anonymous();
    private static Api facilitator;
    private static Api member;

    @BeforeAll
    static void signIn() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
    }

    @Test
    void oneIsOpenedAnsweredAndChanged() {
        JsonObject wanted = Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7));
        member.post("ediscussions", wanted).expectProblem(403);
        ANYBODY.post("ediscussions", wanted).expectProblem(401);
        Answer created = facilitator.post("ediscussions", wanted).expect(201);
        String path = "ediscussions/" + Records.id(created);
        assertThat(created.location()).endsWith("/api/v1/" + path);
        assertThat(created.json().getString("state")).isEqualTo("open");

        Answer said = member.post(path + "/contributions", contribution(1, "**Two signatures** are enough."))
                .expect(201);
        String contribution = "contributions/" + Records.id(said);
        assertThat(said.location()).endsWith("/api/v1/" + contribution);
        assertThat(Records.items(ANYBODY.get(path + "/contributions"))).hasSize(1);
        assertThat(ANYBODY.get(path).expect(200).json().getInt("contributions")).isEqualTo(1);
        assertThat(Records.refusedFields(member.post(path + "/contributions", contribution(9, "To no question."))
                        .expectProblem(422)))
                .containsExactly("question");

        Answer source = ANYBODY.get(contribution + "/source").expect(200);
        assertThat(source.body()).isEqualTo("**Two signatures** are enough.");
        member.with("If-Match", source.header("ETag"))
                .put(contribution, contribution(1, "**Three signatures** are better."))
                .expect(200);
        member.with("If-Match", source.header("ETag"))
                .put(contribution, contribution(1, "Of the old text."))
                .expectProblem(409);
        assertThat(ANYBODY.get(contribution + "/history")
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .hasSize(2);

        Answer read = ANYBODY.get(path).expect(200);
        Api changing = facilitator.with("If-Match", read.header("ETag"));
        changing.put(path, Records.with(wanted, "title", "How do two shores sign one account?"))
                .expect(200);
        changing.put(path, wanted).expectProblem(409);
        assertThat(ANYBODY.get(path + "/source").expect(200).body()).contains("two shores");
    }

    @Test
    void datesDecideWhoMayContribute() {
        long announced = opened(Duration.ofDays(1), Duration.ofDays(8));
        member.post("ediscussions/" + announced + "/contributions", contribution(1, "Too early."))
                .expectProblem(409);
        long closed = opened(Duration.ofDays(-8), Duration.ofDays(-1));
        Answer late = member.post("ediscussions/" + closed + "/contributions", contribution(1, "A day late."))
                .expect(201);
        assertThat(late.json().getBoolean("late")).isTrue();
        long over = opened(Duration.ofDays(-18), Duration.ofDays(-11));
        member.post("ediscussions/" + over + "/contributions", contribution(1, "Too late."))
                .expectProblem(409);
        assertThat(Records.items(ANYBODY.get("ediscussions?state=closed&limit=100")))
                .extracting(row -> row.getJsonNumber("id").longValue())
                .contains(closed)
                .doesNotContain(announced);
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        JsonObject wanted = Announced.wanted(Duration.ofDays(1), Duration.ofDays(8));
        assertThat(Records.refusedFields(facilitator
                        .post("ediscussions", Records.without(wanted, "title", "background", "questions"))
                        .expectProblem(422)))
                .contains("title", "background", "questions");
        assertThat(Records.refusedFields(facilitator
                        .post("ediscussions", Announced.wanted(Duration.ofDays(8), Duration.ofDays(1)))
                        .expectProblem(422)))
                .containsExactly("closes");
        facilitator.post("ediscussions", "null").expectProblem(422);
        ANYBODY.get("ediscussions?state=asleep").expectProblem(422);
        ANYBODY.get("ediscussions/999999999/contributions").expectProblem(404);
    }

    private static long opened(Duration opens, Duration closes) {
        return Records.id(facilitator
                .post("ediscussions", Announced.wanted(opens, closes))
                .expect(201));
    }

    private static JsonObject contribution(int question, String body) {
        return Json.createObjectBuilder()
                .add("question", question)
                .add("body", body)
                .add("lang", "en")
                .build();
    }
}
