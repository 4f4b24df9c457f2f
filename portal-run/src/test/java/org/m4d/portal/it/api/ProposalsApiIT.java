package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** A member proposes an e-discussion, others support it, a facilitator takes it up or declines it, moderators take it away; the log says who did what. */
class ProposalsApiIT {
    private static final Api ANYBODY = Api.anonymous();
    private static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "SPAM")
            .add("facts", "It sells something and asks nothing.")
            .build();

    private static Api proposer;
    private static Api supporter;
    private static Api facilitator;
    private static Api moderator;

    @BeforeAll
    static void signIn() {
        proposer = Api.as("org1");
        supporter = Api.as("member2");
        facilitator = Api.as("facilitator1");
        moderator = Api.as("moderator1");
    }

    @Test
    void aProposalIsSupportedAndTakenUp() {
        Answer created = proposed();
        long id = Records.id(created);
        assertThat(created.location()).endsWith("/api/v1/ediscussions/" + id);
        assertThat(created.json().getString("state")).isEqualTo("proposed");
        assertThat(created.json().getInt("supporters")).isZero();

        support("PUT", supporter, id).expect(204);
        support("PUT", supporter, id).expect(204);
        assertThat(read(id).getInt("supporters")).isEqualTo(1);
        support("DELETE", supporter, id).expect(204);
        support("DELETE", supporter, id).expect(204);
        assertThat(read(id).getInt("supporters")).isZero();
        support("PUT", supporter, id).expect(204);
        support("PUT", proposer, id).expectProblem(403);
        support("PUT", ANYBODY, id).expectProblem(401);
        assertThat(Records.items(ANYBODY.get("ediscussions?state=proposed&limit=100")))
                .extracting(row -> row.getJsonNumber("id").longValue())
                .contains(id);

        JsonObject announced = Announced.wanted(Duration.ofDays(2), Duration.ofDays(30));
        String version = ANYBODY.get("ediscussions/" + id).expect(200).header("ETag");
        supporter
                .with("If-Match", version)
                .post("proposals/" + id + "/take-up", announced)
                .expectProblem(403);
        Answer taken = facilitator
                .with("If-Match", version)
                .post("proposals/" + id + "/take-up", announced)
                .expect(200);
        assertThat(taken.json().getString("state")).isEqualTo("announced");
        assertThat(taken.json().getJsonObject("proposedBy").getString("name")).isNotBlank();
        facilitator
                .with("If-Match", taken.header("ETag"))
                .post("proposals/" + id + "/take-up", announced)
                .expectProblem(409);
        support("PUT", supporter, id).expectProblem(409);
        assertThat(deeds(id)).containsExactly("take-up", "propose");
        assertThat(Records.items(supporter.get("me/notifications?kind=ediscussion&limit=50")))
                .extracting(notice -> notice.getString("path"))
                .anyMatch(path -> path.startsWith("ediscussion/" + id));
        withdrawAll();
    }

    @Test
    void whoProposedItRewordsItWhileNobodyElseDid() {
        Answer created = proposed();
        long id = Records.id(created);
        JsonObject other = Records.with(proposal(), "title", "Who keeps the ledger of the association?");
        supporter
                .with("If-Match", created.header("ETag"))
                .put("proposals/" + id, other)
                .expectProblem(403);
        proposer.with("If-Match", created.header("ETag"))
                .put("proposals/" + id, other)
                .expect(200);
        proposer.with("If-Match", created.header("ETag"))
                .put("proposals/" + id, proposal())
                .expectProblem(409);
        assertThat(read(id).getString("title")).startsWith("Who keeps the ledger");
        withdrawAll();
    }

    @Test
    void itIsDeclinedWithAReasonThatEverybodyReads() {
        long id = Records.id(proposed());
        assertThat(Records.refusedFields(facilitator
                        .post("proposals/" + id + "/decline", reason("  "))
                        .expectProblem(422)))
                .contains("text");
        proposer.post("proposals/" + id + "/decline", reason("Mine.")).expectProblem(403);
        facilitator
                .post("proposals/" + id + "/decline", reason("Discussed last spring."))
                .expect(200);
        assertThat(read(id).getString("state")).isEqualTo("declined");
        JsonObject last = Records.items(ANYBODY.get("ediscussions/" + id + "/log?limit=1"))
                .getFirst();
        assertThat(last.getString("deed")).isEqualTo("decline");
        assertThat(last.getString("reason")).isEqualTo("Discussed last spring.");
        facilitator.post("proposals/" + id + "/decline", reason("Again.")).expectProblem(409);
        withdrawAll();
    }

    @Test
    void nobodyHasMoreThanThreeThatWait() {
        withdrawAll();
        List<Long> mine = List.of(Records.id(proposed()), Records.id(proposed()), Records.id(proposed()));
        proposer.post("proposals", proposal()).expectProblem(409);
        supporter.post("proposals/" + mine.getFirst() + "/withdraw", "").expectProblem(403);
        proposer.post("proposals/" + mine.getFirst() + "/withdraw", "").expect(200);
        assertThat(read(mine.getFirst()).getString("state")).isEqualTo("cancelled");
        proposed();
        withdrawAll();
    }

    @Test
    void theSameKeyProposesOnce() {
        Api once = proposer.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject wish = proposal();
        assertThat(Records.id(once.post("proposals", wish).expect(201)))
                .isEqualTo(Records.id(once.post("proposals", wish).expect(201)));
        withdrawAll();
    }

    @Test
    void aTeamAppointsCallsOffAndIsForItsDiscussionAlone() {
        long id = Records.id(facilitator
                .post("ediscussions", Announced.wanted(Duration.ofDays(2), Duration.ofDays(30)))
                .expect(201));
        String team = "ediscussions/" + id + "/team/";
        assertThat(Records.refusedFields(appoint(facilitator, team + "member2").expectProblem(422)))
                .containsExactly("login");
        assertThat(Records.refusedFields(
                        appoint(facilitator, team + "nobody-at-all").expectProblem(422)))
                .containsExactly("login");
        appoint(supporter, team + "facilitator1").expectProblem(403);
        long own = read(id).getJsonArray("facilitators")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        send(facilitator, "DELETE", team + "members/" + own).expectProblem(409);

        facilitator
                .post("ediscussions/" + id + "/cancel", reason("The partner withdrew."))
                .expect(200);
        assertThat(read(id).getString("state")).isEqualTo("cancelled");
        assertThat(deeds(id)).containsExactly("cancel", "announce");
        supporter
                .post(
                        "ediscussions/" + id + "/contributions",
                        Json.createObjectBuilder()
                                .add("question", 1)
                                .add("body", "Still here?")
                                .add("lang", "en")
                                .build())
                .expectProblem(409);
    }

    @Test
    void datesAreWrittenDownWhenTheyPassedAndWhenTheyWereMoved() {
        Answer created = facilitator
                .post("ediscussions", Announced.wanted(Duration.ofDays(-3), Duration.ofDays(3)))
                .expect(201);
        long id = Records.id(created);
        assertThat(deeds(id)).containsExactly("opening", "announce");
        JsonObject shorter = Records.with(
                Announced.wanted(Duration.ofDays(-3), Duration.ofDays(-1)), "opens", read(id).getString("opens"));
        facilitator
                .with("If-Match", ANYBODY.get("ediscussions/" + id).header("ETag"))
                .put("ediscussions/" + id, shorter)
                .expect(200);
        assertThat(deeds(id)).containsExactly("closing", "reschedule", "opening", "announce");
        assertThat(read(id).getString("state")).isEqualTo("closed");
    }

    @Test
    void whatIsReportedIsTakenAwayToldAndBroughtBack() {
        JsonObject wish = Records.with(proposal(), "background", "Buy the trainers of " + Groups.word() + ".");
        Answer created = proposer.post("proposals", wish).expect(201);
        long id = Records.id(created);
        String content = "contents/ediscussion/" + id + "/";
        String title = created.json().getString("title");
        support("PUT", supporter, id).expect(204);
        Eventually.soon("it is found", () -> found(title) == 1);
        assertThat(supporter.get("me/watching?limit=100").expect(200).body()).contains(title);

        JsonObject spam = Json.createObjectBuilder().add("reason", "SPAM").build();
        ANYBODY.post(content + "flags", spam).expectProblem(401);
        proposer.post(content + "flags", spam).expectProblem(403);
        supporter.post(content + "flags", spam).expect(201);
        supporter.post(content + "flags", spam).expectProblem(409);
        supporter.post(content + "removal", WHY).expectProblem(403);
        facilitator.post(content + "removal", WHY).expectProblem(403);
        proposer.post(content + "removal", WHY).expectProblem(403);
        JsonObject open = Cases.about(moderator, "ediscussion", id);
        assertThat(open.getJsonObject("exhibit").getString("html")).contains("Buy the trainers");
        assertThat(open.getJsonObject("exhibit").getString("path")).startsWith("ediscussion/" + id + "/");
        int decision = moderator
                .post("moderation/cases/" + open.getInt("id") + "/removal", WHY)
                .expect(201)
                .json()
                .getInt("id");

        assertThat(proposer.get("decisions/" + decision).expect(200).json().getString("about"))
                .isEqualTo("ediscussion:" + id);
        assertThat(Records.items(proposer.get("me/notifications?kind=decision&limit=50")))
                .extracting(notice -> notice.getString("path"))
                .contains("decision/" + decision);
        assertGone(id, title, "removed by a moderator");
        Eventually.soon("the index forgets it", () -> found(title) == 0);
        assertThat(read(proposer, id).getString("posting")).isEqualTo("REMOVED");
        assertThat(read(moderator, id).getString("html")).contains("Buy the trainers");
        support("PUT", supporter, id).expectProblem(404);
        String version = proposer.get("ediscussions/" + id).header("ETag");
        proposer.with("If-Match", version).put("proposals/" + id, wish).expectProblem(409);
        proposer.post("proposals/" + id + "/withdraw", "").expectProblem(409);
        proposer.post(content + "restoration", "").expectProblem(403);
        facilitator
                .with("If-Match", version)
                .post("proposals/" + id + "/take-up", Announced.wanted(Duration.ofDays(2), Duration.ofDays(30)))
                .expectProblem(404);
        facilitator.post("proposals/" + id + "/decline", reason("Sold.")).expectProblem(404);

        moderator.post(content + "restoration", "").expect(204);
        assertThat(read(id).getInt("supporters")).isEqualTo(1);
        Eventually.soon("it is found again", () -> found(title) == 1);
        proposer.post("proposals/" + id + "/withdraw", "").expect(200);
    }

    @Test
    void whatWasDeclinedIsTakenAwayLikewise() {
        Answer created = proposed();
        long id = Records.id(created);
        String title = created.json().getString("title");
        facilitator
                .post("proposals/" + id + "/decline", reason("Discussed last spring."))
                .expect(200);
        moderator.post("contents/ediscussion/" + id + "/removal", WHY).expect(201);
        assertGone(id, title, "removed by a moderator");
    }

    @Test
    void whoWithdrewHerProposalTakesItsTextBackToo() {
        Answer created = proposed();
        long id = Records.id(created);
        String content = "contents/ediscussion/" + id + "/";
        proposer.post(content + "withdrawal", "").expectProblem(409);
        assertThat(read(id).getString("state")).isEqualTo("proposed");
        proposer.post("proposals/" + id + "/withdraw", "").expect(200);
        ANYBODY.get("ediscussions/" + id).expect(200);
        supporter.post(content + "withdrawal", "").expectProblem(403);
        proposer.post(content + "withdrawal", "").expect(204);
        assertGone(id, created.json().getString("title"), "took it back");
        moderator.post(content + "restoration", "").expectProblem(403);
        proposer.post(content + "restoration", "").expect(204);
        assertThat(read(id).getString("posting")).isEqualTo("SHOWN");
    }

    @Test
    void whatAFacilitatorTookUpIsItsTeams() {
        Answer created = proposed();
        long id = Records.id(created);
        JsonObject spam = Json.createObjectBuilder().add("reason", "SPAM").build();
        supporter.post("contents/ediscussion/" + id + "/flags", spam).expect(201);
        facilitator
                .with("If-Match", created.header("ETag"))
                .post("proposals/" + id + "/take-up", Announced.wanted(Duration.ofDays(2), Duration.ofDays(30)))
                .expect(200);
        moderator.post("contents/ediscussion/" + id + "/removal", WHY).expectProblem(409);
        Api.as("member1").post("contents/ediscussion/" + id + "/flags", spam).expectProblem(404);
        int open = Cases.about(moderator, "ediscussion", id).getInt("id");
        moderator.post("moderation/cases/" + open + "/ignoring", "").expect(204);
        ANYBODY.get("ediscussions/" + id).expect(200);
        long announced = Announced.inDays(2, 9);
        supporter.post("contents/ediscussion/" + announced + "/flags", spam).expectProblem(404);
        moderator.post("contents/ediscussion/" + announced + "/removal", WHY).expectProblem(404);
    }

    @Test
    void theTwentyFirstOfADayIsRefusedAndWhatWasTypedIsInTheForm() {
        String name = "it-proposer-" + UUID.randomUUID();
        Api eager = Newcomer.registered(name);
        int member = eager.get("me").expect(200).json().getInt("id");
        moderator
                .put(
                        "members/" + member + "/standing/level",
                        Json.createObjectBuilder().add("level", 2).build())
                .expect(200);
        for (int i = 0; i < 20; i++) {
            long id = Records.id(eager.post("proposals", proposal()).expect(201));
            eager.post("proposals/" + id + "/withdraw", "").expect(200);
        }
        Answer refused = eager.post("proposals", proposal()).expectProblem(429);
        assertThat(refused.json().getString("detail")).contains("20 proposals within a day");
        assertThat(refused.header("Retry-After")).isNotBlank();

        Visitor visitor = new Visitor().signIn(name, "demo");
        String typed = "What " + Groups.word() + " asked";
        Answer page = visitor.follow(visitor.post(
                "/ui/proposal",
                Map.of(
                        "csrf",
                        visitor.csrf(),
                        "page",
                        "/en/ediscussion/propose",
                        "action",
                        "publish",
                        "title",
                        typed,
                        "background",
                        "Because of " + typed,
                        "lang",
                        "en",
                        "languages",
                        "en")));
        assertThat(page.expect(200).body())
                .contains("You have made 20 proposals within a day", "value=\"" + typed, "Because of " + typed);
        assertThat(Records.items(ANYBODY.get("ediscussions?state=proposed&limit=100")))
                .extracting(row -> row.getString("title"))
                .doesNotContain(typed);
    }

    /** For everybody but its proposer and moderators, who are told so. */
    private static void assertGone(long id, String title, String said) {
        for (Api reader : List.of(ANYBODY, supporter, facilitator)) {
            for (String path :
                    List.of("ediscussions/" + id, "ediscussions/" + id + "/source", "ediscussions/" + id + "/log")) {
                assertThat(reader.get(path).expectProblem(404).body()).as(path).doesNotContain(title);
            }
            assertThat(reader.get("ediscussions/" + id).json().getString("detail"))
                    .contains(said);
            for (String state : List.of("", "&state=proposed", "&state=declined", "&state=cancelled")) {
                assertThat(reader.get("ediscussions?limit=100" + state)
                                .expect(200)
                                .body())
                        .as(state)
                        .doesNotContain(title);
            }
        }
        for (Api told : List.of(supporter, facilitator)) {
            // who reported it is told what became of her report, under the title that she reported
            assertThat(Records.items(told.get("me/notifications?limit=50")).stream()
                            .filter(notice -> !notice.getString("kind").equals("flag"))
                            .map(JsonObject::toString))
                    .noneMatch(notice -> notice.contains(title));
            assertThat(told.get("me/watching?limit=100").expect(200).body()).doesNotContain(title);
        }
        Visitor visitor = new Visitor();
        String address = "/en/ediscussion/" + id;
        assertThat(visitor.get(address).expect(404).body()).contains(said).doesNotContain(title);
        for (String page :
                List.of(address + "/log", "/en/ediscussion", "/en/ediscussion/proposals", "/en/ediscussion/calendar")) {
            assertThat(visitor.get(page).body()).as(page).doesNotContain(title);
        }
    }

    private static int found(String title) {
        String word = title.substring(title.lastIndexOf(' ') + 1);
        return ANYBODY.get("search?q=" + word).expect(200).json().getInt("total");
    }

    private static JsonObject read(Api who, long id) {
        return who.get("ediscussions/" + id).expect(200).json();
    }

    private static Answer support(String method, Api who, long id) {
        return send(who, method, "proposals/" + id + "/support");
    }

    private static Answer appoint(Api who, String path) {
        return send(who, "PUT", path);
    }

    private static Answer send(Api who, String method, String path) {
        return who.send(method, path, "application/json", BodyPublishers.noBody());
    }

    private static JsonObject read(long id) {
        return ANYBODY.get("ediscussions/" + id).expect(200).json();
    }

    private static List<String> deeds(long id) {
        return Records.items(ANYBODY.get("ediscussions/" + id + "/log?limit=100")).stream()
                .map(entry -> entry.getString("deed"))
                .toList();
    }

    private static Answer proposed() {
        return proposer.post("proposals", proposal()).expect(201);
    }

    /** So that every test begins with none. */
    private static void withdrawAll() {
        long own = Records.id(proposer.get("me").expect(200));
        Records.items(ANYBODY.get("ediscussions?state=proposed&limit=100")).stream()
                .map(row -> read(row.getJsonNumber("id").longValue()))
                .filter(row ->
                        row.getJsonObject("proposedBy").getJsonNumber("id").longValue() == own)
                .forEach(row -> proposer.post("proposals/" + row.getInt("id") + "/withdraw", "")
                        .expect(200));
    }

    private static JsonObject reason(String text) {
        return Json.createObjectBuilder().add("text", text).add("lang", "en").build();
    }

    private static JsonObject proposal() {
        return Json.createObjectBuilder()
                .add("title", "Who trains those who return? " + Groups.word())
                .add("background", "Three towns ask us for **trainers** who came back.")
                .add("lang", "en")
                .add("languages", Json.createArrayBuilder().add("en").add("fr"))
                .build();
    }
}
