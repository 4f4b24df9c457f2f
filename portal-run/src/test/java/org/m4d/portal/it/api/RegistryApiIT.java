package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** The registry over the API: associations and their projects by those who answer for them, authorities by those who run the portal. */
class RegistryApiIT {
    private static Api manager;
    private static Api administrator;
    private static final Api ANYBODY = Api.anonymous();

    private String name;

    @BeforeAll
    static void signIn() {
        manager = Api.as("org1");
        administrator = Api.as("admin1");
    }

    @BeforeEach
    void chooseName() {
        name = "Friends of the API " + UUID.randomUUID();
    }

    @Test
    void anAssociationIsRegisteredReadAndChanged() {
        Answer created = manager.post("associations", Records.association(name)).expect(201);
        long id = Records.id(created);
        assertThat(created.location()).endsWith("/api/v1/associations/" + id);
        Answer read = ANYBODY.get("associations/" + id).expect(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag")).matches("\"\\d+\"");
        assertThat(read.json().getJsonObject("names").getString("en")).isEqualTo(name);
        assertThat(read.json().getString("summary")).contains("<strong>wells</strong>");
        assertThat(read.json().getJsonArray("residences")).hasSize(2);
        ANYBODY.with("If-None-Match", read.header("ETag"))
                .get("associations/" + id)
                .expect(304);

        Answer source = ANYBODY.get("associations/" + id + "/source").expect(200);
        assertThat(source.body()).isEqualTo("Families of two towns pay for **wells** together.");
        JsonObject changed = Records.with(Records.association(name), "summary", source.body() + " And for a school.");
        Answer edited = manager.with("If-Match", source.header("ETag"))
                .put("associations/" + id, changed)
                .expect(200);
        assertThat(edited.json().getString("summary")).contains("And for a school.");
        manager.with("If-Match", source.header("ETag"))
                .put("associations/" + id, changed)
                .expectProblem(409);
        manager.put("associations/" + id, changed).expectProblem(422);
        Api.as("member2")
                .with("If-Match", edited.header("ETag"))
                .put("associations/" + id, changed)
                .expectProblem(403);
        ANYBODY.with("If-Match", edited.header("ETag"))
                .put("associations/" + id, changed)
                .expectProblem(401);
    }

    @Test
    void foundByANameInAnotherLanguageTheHitSaysByWhich() {
        String other = "Zqstowarzyszenie" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject names = Json.createObjectBuilder()
                .add("en", name)
                .add("pl", other + " <b>Studnia</b>")
                .build();
        long id = Records.id(manager.post("associations", Records.with(Records.association(name), "names", names))
                .expect(201));
        JsonObject hit = Eventually.holds(Duration.ofSeconds(20), () -> firstHit(other));
        assertThat(hit.getJsonNumber("id").longValue()).isEqualTo(id);
        assertThat(hit.getString("title")).isEqualTo(name);
        assertThat(hit.getString("otherName")).isEqualTo("<mark>" + other + "</mark> &lt;b&gt;Studnia&lt;&#x2F;b&gt;");
        JsonObject byTitle = firstHit("%22" + name.replace(' ', '+') + "%22");
        assertThat(byTitle.getJsonNumber("id").longValue()).isEqualTo(id);
        assertThat(byTitle.getString("otherName", null)).isNull();
    }

    @Test
    void nothingInItScoresOrRanks() {
        manager.post("associations", Records.association(name)).expect(201);
        Answer list = ANYBODY.get("associations?limit=100").expect(200);
        assertThat(list.body()).doesNotContainIgnoringCase("score").doesNotContainIgnoringCase("rank");
        Answer sorted = ANYBODY.get("associations?limit=100&sort=members").expect(200);
        assertThat(sorted.body()).isEqualTo(list.body());
    }

    @Test
    void cursorsLeadThroughAllAssociationsInTheOrderOfTheirNames() {
        List<Long> all = walk("associations", 100);
        assertThat(all).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
        assertThat(walk("associations", 4)).isEqualTo(all);
    }

    @Test
    void whatIsMissingOrWrongIsNamedAndNothingIsKept() {
        int before = walk("associations", 100).size();
        assertThat(Records.refusedFields(manager.post(
                                "associations",
                                Records.without(Records.association(name), "names", "country", "origins", "summary"))
                        .expectProblem(422)))
                .contains("names", "country", "origins", "summary");
        for (String[] wrong :
                new String[][] {{"country", "ZZ"}, {"website", "javascript:alert(1)"}, {"lang", "klingon-language-tag"}
                }) {
            assertThat(Records.refusedFields(
                            manager.post("associations", Records.with(Records.association(name), wrong[0], wrong[1]))
                                    .expectProblem(422)))
                    .as(wrong[0])
                    .containsExactly(wrong[0]);
        }
        manager.post("associations", "null").expectProblem(422);
        ANYBODY.post("associations", Records.association(name)).expectProblem(401);
        assertThat(walk("associations", 100)).hasSize(before);
    }

    @Test
    void sentAgainWithItsKeyItIsRegisteredOnce() {
        Api repeating = manager.with("Idempotency-Key", UUID.randomUUID().toString());
        long first = Records.id(
                repeating.post("associations", Records.association(name)).expect(201));
        long again = Records.id(
                repeating.post("associations", Records.association(name)).expect(201));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anAuthorityComesOnRecordByAnAdministratorAlone() {
        JsonObject authority = Records.authority(name);
        for (String user : List.of("member1", "authority1", "moderator1")) {
            Api.as(user).post("authorities", authority).expectProblem(403);
        }
        Answer created = administrator.post("authorities", authority).expect(201);
        String path = "authorities/" + Records.id(created);
        assertThat(ANYBODY.get(path).expect(200).json().getString("level")).isEqualTo("local");
        Answer source = ANYBODY.get(path + "/source").expect(200);
        administrator
                .with("If-Match", source.header("ETag"))
                .put(path, Records.with(authority, "level", "regional"))
                .expect(200);
        administrator
                .with("If-Match", source.header("ETag"))
                .put(path, authority)
                .expectProblem(409);
        assertThat(ANYBODY.get(path).json().getString("level")).isEqualTo("regional");
        assertThat(Records.refusedFields(administrator
                        .post("authorities", Records.with(authority, "level", "galactic"))
                        .expectProblem(422)))
                .containsExactly("level");
    }

    @Test
    void aProjectIsRegisteredByThoseWhoAnswerForItsAssociation() {
        long association = Records.id(
                manager.post("associations", Records.association(name)).expect(201));
        long authority = Records.id(administrator
                .post("authorities", Records.authority("Commune " + name))
                .expect(201));
        JsonObject project = Records.project("Wells of " + name, association, authority);
        Api.as("member2").post("projects", project).expectProblem(403);

        Answer created = manager.post("projects", project).expect(201);
        String path = "projects/" + Records.id(created);
        JsonObject read = ANYBODY.get(path).expect(200).json();
        assertThat(read.getJsonObject("lead").getJsonNumber("id").longValue()).isEqualTo(association);
        assertThat(read.getJsonArray("partners").getJsonObject(0).getString("role"))
                .isEqualTo("authority-origin");
        assertThat(read.getJsonObject("budget").getJsonNumber("amount").bigDecimalValue())
                .isEqualByComparingTo("18500.50");
        assertThat(Records.items(ANYBODY.get("projects?country=SN&status=active&limit=100")))
                .anyMatch(row -> row.getString("title").equals("Wells of " + name));

        Answer source = ANYBODY.get(path + "/source").expect(200);
        Answer edited = manager.with("If-Match", source.header("ETag"))
                .put(path, Records.with(project, "status", "completed"))
                .expect(200);
        assertThat(edited.json().getString("status")).isEqualTo("completed");
        manager.with("If-Match", source.header("ETag")).put(path, project).expectProblem(409);
        Eventually.soon(
                "the project is found", () -> !ANYBODY.get("search?type=project&q=%22" + name.replace(' ', '+') + "%22")
                        .expect(200)
                        .json()
                        .getJsonArray("hits")
                        .isEmpty());
    }

    @Test
    void aProjectThatCannotBeIsRefusedByItsFields() {
        long association = Records.id(
                manager.post("associations", Records.association(name)).expect(201));
        JsonObject project = Records.project("Wells of " + name, association, 999_999_999);
        assertThat(Records.refusedFields(manager.post("projects", project).expectProblem(422)))
                .allMatch(field -> field.startsWith("partners"));
        JsonObject alone = Records.without(project, "partners");
        assertThat(Records.refusedFields(manager.post("projects", Records.with(alone, "to", "2025-01-01"))
                        .expectProblem(422)))
                .containsExactly("to");
        assertThat(Records.refusedFields(manager.post(
                                "projects",
                                Records.with(
                                        alone,
                                        "sdg",
                                        Json.createArrayBuilder().add("99").build()))
                        .expectProblem(422)))
                .containsExactly("sdg");
        manager.post("projects", Records.with(alone, "from", "yesterday")).expectProblem(400);
        manager.send("POST", "projects", "application/json", BodyPublishers.noBody())
                .expectProblem(400);
        ANYBODY.get("projects?status=sleeping").expectProblem(422);
    }

    @Test
    void organisationsAreOfferedByTheBeginningsOfTheirWords() {
        long id = Records.id(
                manager.post("associations", Records.association(name)).expect(201));
        String rare = name.substring(name.length() - 12);
        assertThat(Records.items(ANYBODY.get("organisations?q=friends+" + rare)))
                .extracting(found -> found.getJsonNumber("id").longValue())
                .containsExactly(id);
        assertThat(Records.items(ANYBODY.get("organisations?q=zzzzqqq"))).isEmpty();
    }

    private static JsonObject firstHit(String words) {
        List<JsonObject> hits = ANYBODY.get("search?q=" + words)
                .expect(200)
                .json()
                .getJsonArray("hits")
                .getValuesAs(JsonObject.class);
        assertThat(hits).isNotEmpty();
        return hits.getFirst();
    }

    private static List<Long> walk(String path, int limit) {
        List<Long> found = new ArrayList<>();
        String next = null;
        do {
            JsonObject page = ANYBODY.get(path + "?limit=" + limit + (next == null ? "" : "&after=" + next))
                    .expect(200)
                    .json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> found.add(item.getJsonNumber("id").longValue()));
            next = page.getString("next", null);
        } while (next != null);
        return found;
    }
}
