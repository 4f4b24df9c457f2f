package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.Visitor;

/** An administrator erases a member over the API: her name is gone from publications and pages, and what others build on is there. */
class ErasureApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static final Keycloak KEYCLOAK = Keycloak.administration();
    private static final String NAME = "Erasable " + UUID.randomUUID();
    private static final JsonObject WHY =
            Json.createObjectBuilder().add("reason", "asked for by letter").build();

    private static String account;
    private static String login;
    private static Api administrator;
    private static Api member;
    private static int id;

    @BeforeAll
    static void join() {
        login = "it-erased-" + UUID.randomUUID();
        account = KEYCLOAK.register(login);
        administrator = Api.as("admin1");
        assertThat(Api.as("importer1")
                        .importLines(
                                "members",
                                Json.createObjectBuilder()
                                        .add("key", login)
                                        .add("subject", account)
                                        .add("name", NAME)
                                        .add("stakeholder", "ngo")
                                        .add("organisation", "Example Relief")
                                        .add(
                                                "countries",
                                                Json.createArrayBuilder().add("ML"))
                                        .add(
                                                "languages",
                                                Json.createArrayBuilder().add("en"))
                                        .add("interests", Json.createArrayBuilder())
                                        .add("lang", "en")
                                        .build()
                                        .toString())
                        .body())
                .contains("\"created\"");
        member = Api.withToken(Api.token(login, "demo"));
        id = member.get("me").expect(200).json().getInt("id");
    }

    @AfterAll
    static void leave() {
        KEYCLOAK.delete(account);
    }

    private static String page(String path) {
        Answer page = new Visitor().get(path);
        return (page.status() / 100 == 3 ? new Visitor().get(page.location()) : page)
                .expect(200)
                .body();
    }

    @Test
    void whoIsErasedIsNamedNowhereAndWhatSheSaidStays() {
        int discussion = Summaries.closed(login, "member1");
        int number = Summaries.published(discussion);
        member.put(
                        "ediscussions/" + discussion + "/naming",
                        Json.createObjectBuilder().add("named", true).build())
                .expect(200);
        String publication = "publications/" + number;
        String pdf = publication + "/summary.pdf?lang=en";
        assertThat(ANYBODY.get(publication).body()).contains(NAME);
        assertThat(page("/en/publication/" + number)).contains(NAME);
        String before = ANYBODY.get(pdf).expect(200).header("ETag");

        String path = "members/" + id + "/erasure";
        ANYBODY.post(path, WHY).expectProblem(401);
        Api.as("moderator1").post(path, WHY).expectProblem(403);
        Api.as("moderator1").get(path).expectProblem(403);
        assertThat(Records.refusedFields(administrator
                        .post(
                                path,
                                Json.createObjectBuilder().add("reason", " ").build())
                        .expectProblem(422)))
                .containsExactly("reason");
        assertThat(administrator.get(path).expect(200).json().containsKey("erasedAt"))
                .isFalse();
        String at = administrator.post(path, WHY).expect(200).json().getString("erasedAt");

        assertThat(ANYBODY.get(publication).body()).doesNotContain(NAME);
        assertThat(ANYBODY.with("If-None-Match", before).get(pdf).expect(200).header("ETag"))
                .isNotEqualTo(before);
        JsonObject first = Records.items(ANYBODY.get("ediscussions/" + discussion + "/contributions"))
                .getFirst();
        assertThat(first.getJsonObject("author").getString("name")).isEqualTo("[former member]");
        assertThat(first.getJsonObject("author").containsKey("organisation")).isFalse();
        assertThat(first.getString("html")).contains("What " + login + " saw at the well.");
        for (List<String> said : List.of(
                List.of("en", "A former member"),
                List.of("fr", "Un ancien membre"),
                List.of("es", "Antiguo miembro"),
                List.of("ar", "عضو سابق"))) {
            for (String shown : List.of("ediscussion/" + discussion, "member/" + id)) {
                assertThat(page("/" + said.getFirst() + "/" + shown))
                        .as(said.getFirst() + "/" + shown)
                        .contains(said.getLast())
                        .doesNotContain(NAME)
                        .doesNotContain("[former member]");
            }
        }
        assertThat(page("/en/publication/" + number)).doesNotContain(NAME);
        assertThat(ANYBODY.get("members/" + id).expect(200).json().getBoolean("erased"))
                .isTrue();

        assertThat(administrator.post(path, WHY).expect(200).json().getString("erasedAt"))
                .isEqualTo(at);
        Eventually.soon("her token is nobody's", () -> member.get("me").status() == 403);
        int again = member.put(
                        "me",
                        Json.createObjectBuilder()
                                .add("name", "Somebody New")
                                .add("stakeholder", "NGO")
                                .add("countries", Json.createArrayBuilder())
                                .add("languages", Json.createArrayBuilder())
                                .add("interests", Json.createArrayBuilder())
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        assertThat(again).isNotEqualTo(id);
    }

    @Test
    void whoIsTheLastOfATeamCannotBeErasedYet() {
        Announced.inDays(3, 9);
        int facilitator = Api.as("facilitator1").get("me").json().getInt("id");
        String path = "members/" + facilitator + "/erasure";
        assertThat(administrator.get(path).expect(200).json().getJsonArray("obstacles"))
                .isNotEmpty();
        administrator.post(path, WHY).expectProblem(409);
        assertThat(Api.as("facilitator1").get("me").status()).isEqualTo(200);
    }

    @Test
    void nobodyErasesHerself() {
        int own = administrator.get("me").json().getInt("id");
        administrator.post("members/" + own + "/erasure", WHY).expectProblem(403);
        administrator.post("members/99999999/erasure", WHY).expectProblem(404);
    }
}
