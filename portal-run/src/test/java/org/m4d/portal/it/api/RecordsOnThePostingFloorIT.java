package org.m4d.portal.it.api;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What posts have, practices, projects and associations have too: reactions, files, drafts, and reports that moderators decide about. */
class RecordsOnThePostingFloorIT {
    private static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "INAPPROPRIATE")
            .add("facts", "It names people who did not agree to it.")
            .build();

    private static Api author;
    private static Api other;
    private static Api moderator;

    private String word;
    private int file;

    @BeforeAll
    static void signIn() {
        author = Api.as("org1");
        other = Api.as("member2");
        moderator = Api.as("moderator1");
    }

    @BeforeEach
    void bringAFile() {
        word = Groups.word();
        file = author.send("POST", "attachments?name=plan.txt", "text/plain", ofString("The plan " + word))
                .expect(201)
                .json()
                .getInt("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "project"})
    void othersSayThanksAndTheAuthorDoesNot(String kind) {
        long id = record(kind);
        String path = kind + "s/" + id + "/reactions";
        put(Api.anonymous(), path + "/useful").expectProblem(401);
        put(author, path + "/useful").expectProblem(403);
        assertThat(put(other, path + "/useful").expect(200).json().getInt("useful"))
                .isEqualTo(1);
        assertThat(put(other, path + "/useful").expect(200).json().getInt("useful"))
                .isEqualTo(1);
        assertThat(Api.anonymous()
                        .get(kind + "s/" + id)
                        .expect(200)
                        .json()
                        .getJsonObject("responses")
                        .getInt("useful"))
                .isEqualTo(1);
        assertThat(Records.items(Api.anonymous().get(path + "?kind=useful"))).hasSize(1);
        assertThat(new Visitor()
                        .get("/en/" + kind + "/" + id + "/reactions")
                        .expect(200)
                        .body())
                .contains("Lucía Paredes");

        Visitor reader = new Visitor().signIn("member2", "demo");
        Map<String, String> press =
                Map.of("csrf", reader.csrf(), "page", "/en/", "to", kind + ":" + id + " useful off r" + id);
        assertThat(reader.post("/ui/reactions", press).expect(303).location()).doesNotContain("form=");
        assertThat(Records.items(Api.anonymous().get(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "project", "association"})
    void aFileIsReadByWhoReadsTheRecord(String kind) {
        String address = "/file/" + file + "/plan.txt";
        new Visitor().get(address).expect(404);
        long id = record(kind);
        assertThat(new Visitor().get(address).expect(200).body()).contains(word);
        assertThat(new Visitor().get(page(kind, id)).expect(200).body()).contains(address);

        moderator.post("contents/" + kind + "/" + id + "/removal", WHY).expect(201);
        new Visitor().get(address).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "project", "association"})
    void whatIsReportedIsDecidedAboutAndComesBack(String kind) {
        long id = record(kind);
        String content = "contents/" + kind + "/" + id + "/";
        String path = kind + "s/" + id;
        Eventually.soon("it is found", () -> found() == 1);
        JsonObject spam = Json.createObjectBuilder().add("reason", "SPAM").build();
        Api.anonymous().post(content + "flags", spam).expectProblem(401);
        author.post(content + "flags", spam).expectProblem(403);
        other.post(content + "flags", spam).expect(201);
        JsonObject open = Cases.about(moderator, kind, id);
        assertThat(open.getJsonObject("exhibit").getString("html")).contains("The file");
        assertThat(open.getJsonObject("exhibit").getString("path")).startsWith(kind + "/" + id + "/");
        assertThat(new Visitor()
                        .signIn("moderator1", "demo")
                        .get("/en/moderation/remove/" + kind + "/" + id)
                        .expect(200)
                        .body())
                .contains("The file");

        other.post(content + "removal", WHY).expectProblem(403);
        int decision = moderator
                .post("moderation/cases/" + open.getInt("id") + "/removal", WHY)
                .expect(201)
                .json()
                .getInt("id");
        author.get("decisions/" + decision).expect(200);
        for (Api reader : new Api[] {Api.anonymous(), other}) {
            reader.get(path).expectProblem(404);
            reader.get(path + "/source").expectProblem(404);
            assertThat(reader.get(kind + "s?limit=100").expect(200).body()).doesNotContain(word);
        }
        assertThat(new Visitor().get(page(kind, id)).expect(404).body()).contains("removed by a moderator");
        assertThat(author.get(path).expect(200).json().getString("state")).isEqualTo("REMOVED");
        assertThat(new Visitor()
                        .signIn("org1", "demo")
                        .get(page(kind, id))
                        .expect(200)
                        .body())
                .contains("removed by a moderator");
        assertThat(new Visitor()
                        .signIn("org1", "demo")
                        .get("/en/" + kind + "/" + id + "/edit")
                        .expect(409)
                        .body())
                .contains("brought back before it is edited");
        Eventually.soon("the index forgets it", () -> found() == 0);

        moderator.post(content + "restoration", "").expect(204);
        Api.anonymous().get(path).expect(200);
        Eventually.soon("it is found again", () -> found() == 1);
    }

    @Test
    void anAssociationIsNotOnePersonsToWithdraw() {
        long id = record("association");
        author.post("contents/association/" + id + "/withdrawal", "").expectProblem(409);
        long practice = record("practice");
        author.post("contents/practice/" + practice + "/withdrawal", "").expect(204);
        Api.anonymous().get("practices/" + practice).expectProblem(404);
        author.post("contents/practice/" + practice + "/restoration", "").expect(204);
        Api.anonymous().get("practices/" + practice).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "project", "association"})
    void whatOneWroteIsInTheFormAgain(String kind) {
        long id = record(kind);
        String edit = "/en/" + kind + "/" + id + "/edit";
        Visitor writer = new Visitor().signIn("org1", "demo");
        assertThat(writer.get(edit).expect(200).body()).contains("name=\"place\" value=\"" + kind + "-" + id + "\"");
        Map<String, String> form = new HashMap<>(Map.of(
                "csrf", writer.csrf(), "page", edit, "place", kind + "-" + id, "about", "A record", "key", word));
        form.put("association".equals(kind) ? "summary" : "body", "Half a thought " + word);
        assertThat(writer.post("/ui/drafts", form).expect(303).location()).contains("draft=" + kind + "-" + id);
        assertThat(new Visitor().signIn("org1", "demo").get(edit).expect(200).body())
                .contains("Half a thought " + word);
        assertThat(writer.get("/en/me/drafts").expect(200).body()).contains("Half a thought " + word);
        writer.post("/ui/drafts/discard", form).expect(303);
        assertThat(writer.get(edit).expect(200).body()).doesNotContain("Half a thought " + word);
    }

    /** A new record of org1's with the word in its title, and the file in its text. */
    private long record(String kind) {
        String text = "The file: [plan](attachment:" + file + ")";
        return Records.id(
                switch (kind) {
                    case "practice" ->
                        author.post("practices", Records.with(Records.practice("A practice " + word), "body", text))
                                .expect(201);
                    case "association" -> association(text);
                    default ->
                        author.post(
                                        "projects",
                                        Records.with(
                                                Records.project(
                                                        "A project " + word,
                                                        Records.id(association("Without one")),
                                                        authority()),
                                                "body",
                                                text))
                                .expect(201);
                });
    }

    private Answer association(String summary) {
        return author.post(
                        "associations",
                        Records.with(
                                Records.association(
                                        summary.startsWith("The") ? "Friends of " + word : "Those who lead"),
                                "summary",
                                summary))
                .expect(201);
    }

    private static long authority() {
        return Records.items(Api.anonymous().get("authorities?limit=1"))
                .getFirst()
                .getInt("id");
    }

    private static String page(String kind, long id) {
        Answer found = Api.as("org1").get(kind + "s/" + id).expect(200);
        JsonObject record = found.json();
        String title = record.containsKey("title")
                ? record.getString("title")
                : record.getJsonObject("names").getString("en");
        return "/en/" + kind + "/" + id + "/"
                + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private int found() {
        return Api.anonymous().get("search?q=" + word).expect(200).json().getInt("total");
    }

    private static Answer put(Api who, String path) {
        return who.send("PUT", path, "application/json", noBody());
    }
}
