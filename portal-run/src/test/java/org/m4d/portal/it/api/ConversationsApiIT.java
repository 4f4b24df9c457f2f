package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Private conversations over the API: what those who are in them do, and that nobody else learns anything. */
class ConversationsApiIT {
    private static Api starter;
    private static Api other;
    private static Api third;
    private static int starterId;
    private static int otherId;
    private static int thirdId;

    @BeforeAll
    static void signIn() {
        starter = Api.as("reviewer1");
        other = Api.as("reviewer2");
        third = Api.as("reviewer3");
        starterId = Talks.member("reviewer1");
        otherId = Talks.member("reviewer2");
        thirdId = Talks.member("reviewer3");
    }

    @Test
    void twoMembersWriteToEachOther() {
        int id = Talks.start(starter, "A word with you", "Are you **there**?", List.of(otherId));
        JsonObject listed = inList(other, id);
        assertThat(listed.getInt("unread")).isEqualTo(1);
        assertThat(listed.getString("subject")).isEqualTo("A word with you");
        assertThat(inList(starter, id).getInt("unread")).as("one's own words").isZero();

        Answer reply = other.post("conversations/" + id + "/messages", Talks.message("I am."));
        assertThat(reply.expect(201).json().getInt("number")).isEqualTo(2);
        List<JsonObject> lines = lines(starter, id);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().getString("html")).contains("<strong>there</strong>");
        assertThat(starter.get(reply.location().replaceFirst(".*/api/v1/", ""))
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void aRequestSentAgainWithItsKeyIsDoneOnce() {
        Api repeating = starter.with("Idempotency-Key", UUID.randomUUID().toString());
        int first = Talks.start(repeating, "Sent twice", "Once.", List.of(otherId));
        assertThat(Talks.start(repeating, "Sent twice", "Once.", List.of(otherId)))
                .isEqualTo(first);
        Api writing = other.with("Idempotency-Key", UUID.randomUUID().toString());
        writing.post("conversations/" + first + "/messages", Talks.message("Twice"))
                .expect(201);
        writing.post("conversations/" + first + "/messages", Talks.message("Twice"))
                .expect(201);
        assertThat(lines(other, first)).hasSize(2);
    }

    @Test
    void nobodyElseLearnsThatThereIsAConversation() {
        String word = "zqtalk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        int id = Talks.start(starter, "Between us " + word, "Only for you: " + word, List.of(otherId));
        int message = lines(starter, id).getFirst().getInt("id");
        for (String outsider : List.of("reviewer3", "moderator1", "admin1", "facilitator1")) {
            Api curious = Api.as(outsider);
            for (String path : List.of("conversations/" + id, "conversations/" + id + "/messages")) {
                Answer refused = curious.get(path).expectProblem(404);
                assertThat(refused.body()).isEqualTo(sameWithout(curious, path, id));
                assertThat(refused.body()).doesNotContain(word);
            }
            curious.post("conversations/" + id + "/messages", Talks.message("Let me in"))
                    .expectProblem(404);
            curious.post("conversations/" + id + "/members", Talks.invitation(List.of(thirdId)))
                    .expectProblem(404);
            curious.put("conversations/" + id + "/own", Talks.place(true, true)).expectProblem(404);
            delete(curious, "conversations/" + id + "/members/" + otherId).expectProblem(404);
            assertThat(curious.get("conversations").expect(200).body()).doesNotContain(word);
            Visitor browsing = new Visitor().signIn(outsider, "demo");
            assertThat(browsing.get("/en/talk/" + id).expect(404).body()).doesNotContain(word);
            assertThat(browsing.get("/en/talk").expect(200).body()).doesNotContain(word);
            browsing.post(
                            "/ui/talk/talks/" + id + "/messages",
                            Map.of("csrf", browsing.csrf(), "page", "/en/talk/" + id, "body", "In?", "lang", "en"))
                    .expect(303);
        }
        Api.anonymous().get("conversations/" + id).expectProblem(401);
        Api.anonymous().get("conversations").expectProblem(401);
        assertThat(lines(starter, id)).hasSize(1);
        assertThat(message).isPositive();
        // those who are in it do not find it by searching either
        assertThat(starter.get("search?q=" + word).expect(200).json().getInt("total"))
                .isZero();
    }

    @Test
    void whoIsAddedReadsWhatIsWrittenFromThenOnAndAllSeeIt() {
        int id = Talks.start(starter, "Growing", "Before.", List.of(otherId));
        JsonObject grown = other.post("conversations/" + id + "/members", Talks.invitation(List.of(thirdId)))
                .expect(200)
                .json();
        assertThat(grown.getJsonArray("members")).hasSize(3);
        starter.post("conversations/" + id + "/messages", Talks.message("After."))
                .expect(201);

        assertThat(lines(starter, id))
                .extracting(line -> line.getString("kind"))
                .containsExactly("text", "added", "text");
        assertThat(lines(third, id)).extracting(line -> line.getString("kind")).containsExactly("added", "text");
        assertThat(third.get("conversations/" + id + "/messages?after=0")
                        .expect(200)
                        .body())
                .doesNotContain("Before.");
        JsonObject line = lines(starter, id).get(1);
        assertThat(line.getJsonObject("author").getInt("id")).isEqualTo(otherId);
        assertThat(line.getJsonObject("about").getInt("id")).isEqualTo(thirdId);
    }

    @Test
    void whoWasTakenOutOrHasLeftReadsNothingMore() {
        int id = Talks.start(starter, "Shrinking", "For three.", List.of(otherId, thirdId));
        delete(other, "conversations/" + id + "/members/" + thirdId).expectProblem(403);
        delete(starter, "conversations/" + id + "/members/" + thirdId).expect(204);
        third.get("conversations/" + id).expectProblem(404);
        third.get("conversations/" + id + "/messages").expectProblem(404);
        third.post("conversations/" + id + "/messages", Talks.message("Still here?"))
                .expectProblem(404);
        assertThat(third.get("conversations").body()).doesNotContain("Shrinking");

        delete(other, "conversations/" + id + "/members/" + otherId).expect(204);
        other.get("conversations/" + id).expectProblem(404);
        assertThat(lines(starter, id))
                .extracting(line -> line.getString("kind"))
                .containsExactly("text", "removed", "left");
        starter.post("conversations/" + id + "/messages", Talks.message("Alone"))
                .expectProblem(403);
        delete(starter, "conversations/" + id + "/members/" + starterId).expect(204);
        starter.get("conversations/" + id).expectProblem(404);
    }

    @Test
    void whoIsBlockedCannotReachWhoBlockedAndIsNotToldWhy() {
        Api blocking = Api.as("verifier1");
        Api blocked = Api.as("verifier2");
        int blockingId = Talks.member("verifier1");
        int blockedId = Talks.member("verifier2");
        int pair = Talks.start(blocked, "Before the block", "Hello.", List.of(blockingId));
        int several = Talks.start(blocked, "Three of us", "Hello both.", List.of(blockingId, thirdId));
        put(blocking, "me/blocks/" + blockedId).expect(200);
        put(blocking, "me/blocks/" + blockedId).expect(200);
        try {
            assertThat(blocking.get("me/blocks").expect(200).structure().asJsonArray())
                    .hasSize(1);
            assertThat(blocked.get("me/blocks").expect(200).structure().asJsonArray())
                    .isEmpty();
            Answer refused = blocked.post("conversations", Talks.conversation("Again", "Hello?", List.of(blockingId)))
                    .expectProblem(422);
            assertThat(refused.body()).doesNotContainIgnoringCase("block");
            Answer silence = blocked.post("conversations/" + pair + "/messages", Talks.message("Hello?"))
                    .expectProblem(403);
            assertThat(silence.body()).doesNotContainIgnoringCase("block");
            blocking.post("conversations/" + pair + "/messages", Talks.message("You?"))
                    .expectProblem(403);
            // among several the others go on reading; who has blocked is told by the view which messages to fold
            blocked.post("conversations/" + several + "/messages", Talks.message("Hello again."))
                    .expect(201);
            assertThat(blocking.get("conversations/" + several)
                            .expect(200)
                            .json()
                            .getJsonArray("blocked"))
                    .hasSize(1);
            assertThat(blocked.get("conversations/" + several)
                            .expect(200)
                            .json()
                            .getJsonArray("blocked"))
                    .isEmpty();
            int thirds = Talks.start(third, "Somebody else", "Hello.", List.of(blockedId));
            blocked.post("conversations/" + thirds + "/members", Talks.invitation(List.of(blockingId)))
                    .expectProblem(422);
        } finally {
            delete(blocking, "me/blocks/" + blockedId).expect(204);
        }
        blocked.post("conversations/" + pair + "/messages", Talks.message("Hello now?"))
                .expect(201);
    }

    @Test
    void eachMemberKeepsItAsSheLikes() {
        int id = Talks.start(starter, "Put away", "One.", List.of(otherId));
        JsonObject kept = other.put("conversations/" + id + "/own", Talks.place(false, true))
                .expect(200)
                .json();
        assertThat(kept.getBoolean("archived")).isTrue();
        assertThat(listed("conversations")).doesNotContain(id);
        assertThat(listed("conversations?archived=true")).contains(id);
        starter.post("conversations/" + id + "/messages", Talks.message("Two.")).expect(201);
        Eventually.until("a new message brings it back", Duration.ofSeconds(5), () -> listed("conversations")
                .contains(id));
        assertThat(inList(other, id).getInt("unread")).isEqualTo(2);
    }

    private List<Integer> listed(String path) {
        return Records.items(other.get(path).expect(200)).stream()
                .map(one -> one.getInt("id"))
                .toList();
    }

    @Test
    void whatIsNoConversationIsRefused() {
        starter.post("conversations", Talks.conversation("", "Text", List.of(otherId)))
                .expectProblem(422);
        starter.post("conversations", Talks.conversation("Subject", " ", List.of(otherId)))
                .expectProblem(422);
        starter.post("conversations", Talks.conversation("Subject", "Text", List.of()))
                .expectProblem(422);
        starter.post("conversations", Talks.conversation("Subject", "Text", List.of(starterId)))
                .expectProblem(422);
        starter.post("conversations", Talks.conversation("Subject", "Text", List.of(2_000_000)))
                .expectProblem(422);
        put(starter, "me/blocks/" + starterId).expectProblem(422);
    }

    /** What the same path says about a conversation that never was, with its number put in. */
    private static String sameWithout(Api curious, String path, int id) {
        return curious.get(path.replace("/" + id, "/999999999"))
                .expectProblem(404)
                .body()
                .replace("/999999999", "/" + id);
    }

    private static JsonObject inList(Api member, int id) {
        return Records.items(member.get("conversations?limit=100")).stream()
                .filter(row -> row.getInt("id") == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> lines(Api member, int id) {
        return Records.items(member.get("conversations/" + id + "/messages").expect(200));
    }

    private static Answer delete(Api member, String path) {
        return member.send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    private static Answer put(Api member, String path) {
        return member.send("PUT", path, "application/json", BodyPublishers.noBody());
    }
}
