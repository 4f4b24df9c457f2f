package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Who reports a private message hands over this message and what she chooses before it; of the rest moderators learn nothing. */
class MessageReportsApiIT {
    private static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "INAPPROPRIATE")
            .add("facts", "It insults the one who received it.")
            .build();

    private static Api reporter;
    private static Api author;
    private static Api outsider;
    private static Api moderator;
    private static Api second;
    private static int reporterId;
    private static int authorId;

    private String secret;
    private int talk;
    private int reported;

    @BeforeAll
    static void signIn() {
        reporter = Api.as("verifier3");
        author = Api.as("verifier4");
        outsider = Api.as("org2");
        moderator = Api.as("moderator1");
        second = Api.as("moderator2");
        reporterId = Talks.member("verifier3");
        authorId = Talks.member("verifier4");
    }

    /** Five messages; the fourth is the one that is reported. */
    @BeforeEach
    void talk() {
        secret = "zqhand" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        talk = Talks.start(reporter, "Subject " + secret, "First " + secret, List.of(authorId));
        write(author, "Second " + secret);
        write(reporter, "Third " + secret);
        reported = write(author, "Insult " + secret);
        write(author, "Fifth " + secret);
    }

    @Test
    void moderatorsSeeWhatWasHandedOverAndNothingElse() {
        String before = allThatModeratorsSee();
        assertThat(before).doesNotContain(secret);
        report(reporter, 1).expect(201);

        JsonObject exhibit = open().getJsonObject("exhibit");
        assertThat(exhibit.getString("html")).contains("Insult " + secret);
        assertThat(exhibit.getJsonArray("around")).hasSize(1);
        assertThat(exhibit.getJsonArray("around").getJsonObject(0).getString("excerpt"))
                .isEqualTo("Third " + secret);
        assertThat(exhibit.get("path")).as("moderators have no page of it").isNull();
        assertThat(allThatModeratorsSee())
                .contains("Insult " + secret)
                .doesNotContain("Subject " + secret)
                .doesNotContain("First " + secret)
                .doesNotContain("Second " + secret)
                .doesNotContain("Fifth " + secret);
        for (String path : List.of("conversations/" + talk, "conversations/" + talk + "/messages")) {
            assertThat(moderator.get(path).expectProblem(404).body()).doesNotContain(secret);
        }
        Visitor browsing = new Visitor().signIn("moderator1", "demo");
        assertThat(browsing.get("/en/talk/" + talk).expect(404).body()).doesNotContain(secret);
        assertThat(browsing.get("/en/flag/message/" + reported).expect(404).body())
                .doesNotContain(secret);
        // what stands beside it was not reported and is not theirs to decide
        for (JsonObject line : Records.items(reporter.get("conversations/" + talk + "/messages"))) {
            if (line.getInt("id") != reported) {
                moderator
                        .post("contents/message/" + line.getInt("id") + "/removal", WHY)
                        .expectProblem(404);
            }
        }
        ignore();
        assertThat(allThatModeratorsSee()).as("a case that is closed").doesNotContain(secret);
        moderator.post("contents/message/" + reported + "/removal", WHY).expectProblem(404);
    }

    @Test
    void onlyWhoReadsAMessageReportsItAndNobodyHerOwn() {
        assertThat(report(outsider, 0).expectProblem(404).body()).doesNotContain(secret);
        report(moderator, 0).expectProblem(404);
        report(Api.anonymous(), 0).expectProblem(401);
        report(author, 0).expectProblem(403);
        report(reporter, 4).expectProblem(422);
        report(reporter, -1).expectProblem(422);
        reporter.post("contents/message/999999999/flags", flag(0)).expectProblem(404);
        assertThat(allThatModeratorsSee()).doesNotContain(secret);
    }

    @Test
    void whoCameLaterHandsOverNothingThatWasWrittenBeforeHer() {
        int org = Talks.member("org2");
        author.post("conversations/" + talk + "/members", Talks.invitation(List.of(org)))
                .expect(200);
        reported = write(author, "Insult of a third " + secret);
        report(outsider, 3).expect(201);
        JsonObject exhibit = open().getJsonObject("exhibit");
        assertThat(exhibit.getJsonArray("around")).isEmpty();
        ignore();
    }

    @Test
    void aReportThatIsSentAgainChangesNothing() {
        Api keyed = reporter.with("Idempotency-Key", UUID.randomUUID().toString());
        int flag = report(keyed, 1).expect(201).json().getInt("id");
        assertThat(report(keyed, 1).expect(201).json().getInt("id")).isEqualTo(flag);
        report(reporter, 3).expectProblem(409);
        JsonObject open = open();
        assertThat(open.getJsonArray("flags")).hasSize(1);
        assertThat(open.getJsonObject("exhibit").getJsonArray("around")).hasSize(1);
        ignore();
    }

    @Test
    void whatWasReportedOutlivesTheConversation() {
        report(reporter, 0).expect(201);
        leave(author, authorId);
        leave(reporter, reporterId);
        reporter.get("conversations/" + talk).expectProblem(404);
        assertThat(open().getJsonObject("exhibit").getString("html")).contains("Insult " + secret);
        moderator
                .post("moderation/cases/" + open().getInt("id") + "/removal", WHY)
                .expect(201);
    }

    @Test
    void aMessageIsRemovedWithReasonsAppealedAgainstAndBroughtBack() {
        author.post("contents/message/" + reported + "/withdrawal", "").expectProblem(403);
        report(reporter, 0).expect(201);
        author.post("contents/message/" + reported + "/withdrawal", "").expectProblem(403);
        int decision = moderator
                .post("moderation/cases/" + open().getInt("id") + "/removal", WHY)
                .expect(201)
                .json()
                .getInt("id");

        assertThat(message(reporter).getString("state")).isEqualTo("REMOVED");
        assertThat(message(reporter).getString("html")).isEmpty();
        assertThat(message(author).getString("html"))
                .as("her own words, to appeal")
                .contains(secret);
        assertThat(page("verifier3")).contains("Removed by a moderator").doesNotContain("Insult " + secret);

        Answer told = author.get("decisions/" + decision).expect(200);
        assertThat(told.json().getString("path")).startsWith("talk/" + talk + "?message=4");
        assertThat(told.body()).doesNotContain("Leïla").doesNotContain("\"by\"").doesNotContain(secret);
        JsonObject seen = second.get("decisions/" + decision).expect(200).json();
        assertThat(seen.get("path")).isNull();
        Answer log = Api.anonymous().get("moderation/log").expect(200);
        JsonObject line = Records.items(log).stream()
                .filter(one -> one.getInt("id") == decision)
                .findFirst()
                .orElseThrow();
        assertThat(line.keySet()).doesNotContain("place", "placePath", "title", "member");
        assertThat(line.getString("content")).isEqualTo("message");
        assertThat(log.body()).doesNotContain(secret).doesNotContain("Jakub");

        author.post(
                        "decisions/" + decision + "/appeal",
                        Json.createObjectBuilder()
                                .add("words", "It was meant in jest, and both knew.")
                                .build())
                .expect(200);
        JsonObject finding = Json.createObjectBuilder()
                .add("overturned", true)
                .add("answer", "Both knew that it was meant in jest.")
                .build();
        moderator.post("decisions/" + decision + "/appeal/finding", finding).expectProblem(403);
        second.post("decisions/" + decision + "/appeal/finding", finding).expect(200);
        assertThat(message(reporter).getString("html")).contains("Insult " + secret);
    }

    @Test
    void aModeratorWhoIsInTheConversationDecidesNothingThatNobodyReported() {
        author.post("conversations/" + talk + "/members", Talks.invitation(List.of(Talks.member("moderator2"))))
                .expect(200);
        reported = write(author, "Read by a moderator " + secret);
        second.post("contents/message/" + reported + "/removal", WHY).expectProblem(409);
        assertThat(message(reporter).getString("state")).isEqualTo("SHOWN");
    }

    @Test
    void newcomersWriteAsMuchAsTheirTrustLevelAdmits() {
        Api newcomer = Newcomer.registered();
        int own = Talks.start(newcomer, "From somebody new", "One", List.of(authorId));
        String path = "conversations/" + own + "/messages";
        newcomer.post(path, Talks.message("<https://a.example> <https://b.example> <https://c.example>"))
                .expectProblem(422);
        Answer refused = newcomer.post(path, Talks.message("Again"));
        for (int written = 2; refused.status() == 201 && written < 50; written++) {
            refused = newcomer.post(path, Talks.message("Again"));
        }
        refused.expectProblem(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 3601);
        int most = Api.anonymous()
                .get("trust")
                .expect(200)
                .structure()
                .asJsonArray()
                .getJsonObject(0)
                .getJsonObject("limits")
                .getInt("messages");
        assertThat(Records.items(author.get("conversations/" + own + "/messages")))
                .hasSize(most);
        newcomer.post("conversations", Talks.conversation("Another", "Two", List.of(authorId)))
                .expectProblem(429);
    }

    private Answer report(Api by, int before) {
        return by.post("contents/message/" + reported + "/flags", flag(before));
    }

    private static JsonObject flag(int before) {
        return Json.createObjectBuilder()
                .add("reason", "INAPPROPRIATE")
                .add("before", before)
                .build();
    }

    private int write(Api by, String words) {
        return by.post("conversations/" + talk + "/messages", Talks.message(words))
                .expect(201)
                .json()
                .getInt("id");
    }

    private void leave(Api member, int id) {
        member.send("DELETE", "conversations/" + talk + "/members/" + id, "application/json", BodyPublishers.noBody())
                .expect(204);
    }

    private JsonObject message(Api reader) {
        return Records.items(reader.get("conversations/" + talk + "/messages").expect(200)).stream()
                .filter(line -> line.getInt("id") == reported)
                .findFirst()
                .orElseThrow();
    }

    private JsonObject open() {
        return Records.items(moderator.get("moderation/cases?limit=100").expect(200)).stream()
                .filter(one -> {
                    JsonObject ref = one.getJsonObject("exhibit").getJsonObject("ref");
                    return ref.getInt("id") == reported && "MESSAGE".equals(ref.getString("type"));
                })
                .findFirst()
                .orElseThrow();
    }

    private void ignore() {
        moderator
                .post("moderation/cases/" + open().getInt("id") + "/ignoring", "")
                .expect(204);
    }

    private static String allThatModeratorsSee() {
        Visitor browsing = new Visitor().signIn("moderator1", "demo");
        return moderator.get("moderation/cases?limit=100").expect(200).body()
                + browsing.get("/en/moderation").expect(200).body()
                + moderator.get("moderation/log?limit=100").expect(200).body();
    }

    private String page(String user) {
        return new Visitor()
                .signIn(user, "demo")
                .get("/en/talk/" + talk)
                .expect(200)
                .body();
    }
}
