package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What there is to read before an e-discussion, and its phases, over the API. */
class EDiscussionPlanApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static Api facilitator;
    private static Api member;
    private final Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(3, ChronoUnit.DAYS);
    private final Instant closes = opens.plus(30, ChronoUnit.DAYS);

    @BeforeAll
    static void signIn() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
    }

    private JsonObject wanted() {
        JsonObject any = Announced.wanted(Duration.ofDays(-1), Duration.ofDays(1));
        return Records.with(Records.with(any, "opens", opens.toString()), "closes", closes.toString());
    }

    private String discussion() {
        return "ediscussions/"
                + Records.id(facilitator.post("ediscussions", wanted()).expect(201));
    }

    @Test
    void documentsAreAddedOrderedReadAndRemoved() {
        String path = discussion() + "/documents";
        ANYBODY.post(path, link("Law", "https://example.org/law")).expectProblem(401);
        member.post(path, link("Law", "https://example.org/law")).expectProblem(403);
        assertThat(Records.refusedFields(facilitator
                        .post(path, link("Law", "javascript:alert(1)"))
                        .expectProblem(422)))
                .containsExactly("url");
        assertThat(Records.refusedFields(facilitator
                        .post(path, Json.createObjectBuilder().build())
                        .expectProblem(422)))
                .contains("title", "lang");

        Api once = facilitator.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer law = once.post(path, link("Law", "https://example.org/law")).expect(201);
        int first = law.json().getInt("id");
        assertThat(law.location()).endsWith("/api/v1/" + path + "/" + first);
        assertThat(law.json().getString("site")).isEqualTo("example.org");
        assertThat(once.post(path, link("Law", "https://example.org/law"))
                        .expect(201)
                        .json()
                        .getInt("id"))
                .isEqualTo(first);

        int upload = upload(facilitator);
        int second =
                facilitator.post(path, file("Note", upload)).expect(201).json().getInt("id");
        assertThat(Records.refusedFields(
                        facilitator.post(path, file("Note", upload)).expectProblem(422)))
                .containsExactly("attachment");
        facilitator.post(path, file("Somebody else's", upload(member))).expectProblem(404);

        facilitator.put(path, ids(second, first)).expect(200);
        facilitator.put(path, ids(second)).expectProblem(422);
        member.put(path, ids(first, second)).expectProblem(403);
        List<JsonObject> listed = Records.items(ANYBODY.get(path).expect(200));
        assertThat(listed).extracting(one -> one.getInt("id")).containsExactly(second, first);
        JsonObject note = listed.getFirst();
        assertThat(note.getString("kind")).isEqualTo("TXT");
        assertThat(note.getString("length")).isEqualTo("1 kB");
        assertThat(new Visitor().get(note.getString("address")).expect(200).body())
                .isEqualTo("What is known.");

        delete(member, path + "/" + second).expectProblem(403);
        delete(facilitator, path + "/" + second).expect(204);
        delete(facilitator, path + "/" + second).expectProblem(404);
        new Visitor().get(note.getString("address")).expect(404);
        assertThat(Records.items(ANYBODY.get(path)))
                .extracting(one -> one.getInt("id"))
                .containsExactly(first);
    }

    @Test
    void aFileThatItsOwnerDeletesIsNoDocumentAnyMore() {
        String path = discussion() + "/documents";
        int upload = upload(facilitator);
        facilitator.post(path, file("Note", upload)).expect(201);
        delete(facilitator, "attachments/" + upload).expect(204);
        assertThat(Records.items(ANYBODY.get(path).expect(200))).isEmpty();
    }

    @Test
    void phasesAreReplacedAsAWholeAndHoldTheDatesWhereTheyAre() {
        String path = discussion();
        String phases = path + "/phases";
        Answer none = ANYBODY.get(phases).expect(200);
        assertThat(Records.items(none)).isEmpty();
        Api planning = facilitator.with("If-Match", none.header("ETag"));
        member.with("If-Match", none.header("ETag")).put(phases, plan()).expectProblem(403);
        facilitator.put(phases, plan()).expectProblem(422);
        assertThat(Records.refusedFields(planning.put(phases, plan(phase("Cases", -1, 5), phase("Rules", 5, 31)))
                        .expectProblem(422)))
                .containsExactlyInAnyOrder("from-1", "until-2", "from-2");

        Answer planned = planning.put(phases, plan(phase("Rules", 10, 20, 1), phase("Cases", 0, 9)))
                .expect(200);
        List<JsonObject> read = Records.items(planned);
        assertThat(read)
                .extracting(one ->
                        one.getInt("number") + " " + one.getJsonObject("name").getString("en"))
                .containsExactly("1 Cases", "2 Rules");
        planning.put(phases, plan()).expectProblem(409);

        Api changing = facilitator.with("If-Match", planned.header("ETag"));
        assertThat(Records.refusedFields(changing.put(
                                path,
                                Records.with(
                                        wanted(),
                                        "closes",
                                        closes.minus(15, ChronoUnit.DAYS).toString()))
                        .expectProblem(422)))
                .containsExactly("closes");
        changing.put(
                        path,
                        Records.with(
                                wanted(),
                                "closes",
                                closes.minus(5, ChronoUnit.DAYS).toString()))
                .expect(200);

        String id = path.substring(path.indexOf('/') + 1);
        String calendar = new Visitor()
                .get("/en/ediscussion/" + id + "/calendar.ics")
                .expect(200)
                .body();
        assertThat(Biweekly.parse(calendar).first().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.startsWith("Cases: "))
                .anyMatch(summary -> summary.startsWith("Rules: "));
        assertThat(new Visitor().get("/fr/ediscussion/calendar").expect(200).body())
                .contains("Cases");

        Answer now = ANYBODY.get(phases).expect(200);
        List<JsonObject> kept = Records.items(facilitator
                .with("If-Match", now.header("ETag"))
                .put(phases, plan(phase("Everything", 1, 19)))
                .expect(200));
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().getInt("id")).isEqualTo(read.getFirst().getInt("id"));
    }

    private static Answer delete(Api who, String path) {
        return who.send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    private static JsonObject ids(Integer... all) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        List.of(all).forEach(ids::add);
        return Json.createObjectBuilder().add("documents", ids).build();
    }

    private static int upload(Api who) {
        return who.send(
                        "POST",
                        "attachments?name=note.txt",
                        "application/octet-stream",
                        BodyPublishers.ofString("What is known."))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static JsonObject link(String title, String url) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("lang", "en")
                .add("url", url)
                .build();
    }

    private static JsonObject file(String title, int attachment) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("lang", "en")
                .add("attachment", attachment)
                .build();
    }

    private static JsonObject plan(JsonObject... phases) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(phases).forEach(all::add);
        return Json.createObjectBuilder().add("phases", all).build();
    }

    /** @param from days after the opening */
    private JsonObject phase(String name, int from, int until, Integer... questions) {
        JsonArrayBuilder treated = Json.createArrayBuilder();
        List.of(questions).forEach(treated::add);
        return Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder().add("en", name))
                .add("from", opens.plus(from, ChronoUnit.DAYS).toString())
                .add("until", opens.plus(until, ChronoUnit.DAYS).toString())
                .add("questions", treated)
                .build();
    }
}
