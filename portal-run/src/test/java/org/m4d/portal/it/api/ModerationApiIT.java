package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What is taken away leaks by no way, every decision is told with its reasons, and nobody decides about herself. */
class ModerationApiIT {
    private static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "OFF_TOPIC")
            .add("facts", "It belongs to another topic altogether.")
            .build();

    private static Api author;
    private static Api other;
    private static Api moderator;
    private static Api second;
    private static Api administrator;

    @BeforeAll
    static void signIn() {
        author = Api.as("member1");
        other = Api.as("member2");
        moderator = Api.as("moderator1");
        second = Api.as("moderator2");
        administrator = Api.as("admin1");
    }

    @Test
    void whatItsAuthorWithdrawsLeavesATraceAndNoOtherWay() {
        long topic = topic("Withdrawn over the API");
        String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
        long post = reply(topic, secret);
        int posts = postsOf(topic);
        act(other, post, "withdrawal").expectProblem(403);
        act(moderator, post, "withdrawal").expectProblem(403);
        act(author, post, "withdrawal").expect(204);

        for (Api reader : List.of(Api.anonymous(), other)) {
            JsonObject trace = reader.get("posts/" + post).expect(200).json();
            assertThat(trace.getString("state")).isEqualTo("WITHDRAWN");
            assertThat(trace.getString("html")).isEmpty();
            assertThat(trace.getInt("number")).isEqualTo(2);
            reader.get("posts/" + post + "/source").expectProblem(404);
            reader.get("posts/" + post + "/history").expectProblem(404);
            assertThat(reader.get("topics/" + topic + "/posts").body()).doesNotContain(secret);
        }
        assertThat(page("/en/topic/" + topic))
                .contains("Withdrawn by its author")
                .doesNotContain(secret);
        assertThat(page("/en/member/1")).doesNotContain("topic/" + topic + "/withdrawn-over-the-api?post=2");
        Eventually.soon("the index forgets it", () -> found(secret) == 0);
        assertThat(postsOf(topic)).isEqualTo(posts - 1);
        for (Api reader : List.of(author, moderator)) {
            assertThat(reader.get("posts/" + post).json().getString("html")).contains(secret);
        }

        act(moderator, post, "restoration").expectProblem(403);
        act(author, post, "restoration").expect(204);
        assertThat(Api.anonymous().get("posts/" + post).json().getString("html"))
                .contains(secret);
        assertThat(postsOf(topic)).isEqualTo(posts);
        Eventually.soon("it is found again", () -> found(secret) == 1);
    }

    @Test
    void aRemovalIsToldAppealedAgainstDecidedBySomebodyElseAndUndone() {
        long topic = topic("Removed over the API");
        long post = reply(topic, "Something that a moderator takes down");
        act(author, post, "removal", WHY).expectProblem(403);
        act(moderator, post, "removal", Json.createObjectBuilder().build()).expectProblem(422);
        long decision = act(moderator, post, "removal", WHY).expect(201).json().getInt("id");
        act(second, post, "removal", WHY).expectProblem(409);
        act(author, post, "restoration").expectProblem(403);

        String path = "decisions/" + decision;
        JsonObject told = author.get(path).expect(200).json();
        assertThat(told.getString("facts")).isEqualTo(WHY.getString("facts"));
        assertThat(told.getBoolean("mayAppeal")).isTrue();
        other.get(path).expectProblem(404);
        Api.anonymous().get(path).expectProblem(401);

        JsonObject words = Json.createObjectBuilder()
                .add("words", "It answers the question that was asked.")
                .build();
        other.post(path + "/appeal", words).expectProblem(404);
        author.post(path + "/appeal", words).expect(200);
        author.post(path + "/appeal", words).expectProblem(409);

        JsonObject finding = Json.createObjectBuilder()
                .add("overturned", true)
                .add("answer", "It does answer the question.")
                .build();
        author.post(path + "/appeal/finding", finding).expectProblem(403);
        moderator.post(path + "/appeal/finding", finding).expectProblem(403);
        administrator.post(path + "/appeal/finding", finding).expect(200);
        second.post(path + "/appeal/finding", finding).expectProblem(409);
        assertThat(Api.anonymous().get("posts/" + post).json().getString("state"))
                .isEqualTo("SHOWN");

        String log = Api.anonymous().get("moderation/log").expect(200).body();
        JsonObject line = line(log, decision);
        assertThat(line.getString("appeal")).isEqualTo("overturned");
        assertThat(line.getString("placePath")).isEqualTo("forum/" + ForumLines.FORUM);
        assertThat(log).doesNotContain("Mariam").doesNotContain("Fatou").doesNotContain(WHY.getString("facts"));
    }

    @Test
    void aReportIsRaisedOnceAndDecidedOnce() {
        long post = reply(topic("Reported over the API"), "Something that somebody reports");
        JsonObject flag = Json.createObjectBuilder()
                .add("reason", "SPAM")
                .add("words", "")
                .build();
        JsonObject wordless = Json.createObjectBuilder().add("reason", "OTHER").build();
        act(Api.anonymous(), post, "flags", flag).expectProblem(401);
        act(author, post, "flags", flag).expectProblem(403);
        act(other, post, "flags", wordless).expectProblem(422);
        act(other, post, "flags", flag).expect(201);
        act(other, post, "flags", flag).expectProblem(409);
        act(Api.as("org1"), post, "flags", flag).expect(201);

        other.get("moderation/cases").expectProblem(403);
        JsonObject open = open(post);
        assertThat(open.getJsonArray("flags")).hasSize(2);
        assertThat(open.getJsonObject("exhibit").getJsonArray("around")).hasSize(1);
        String path = "moderation/cases/" + open.getInt("id");
        other.post(path + "/ignoring", "").expectProblem(403);
        moderator.post(path + "/ignoring", "").expect(204);
        second.post(path + "/removal", WHY).expectProblem(409);
        assertThat(other.get("moderation/flags")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("state"))
                .isEqualTo("IGNORED");
    }

    @Test
    void whoModeratesDoesNotSeeCasesAboutHerself() {
        long topic = Api.as("moderator1")
                .post("topics", ForumLines.topic("Opened by a moderator"))
                .expect(201)
                .json()
                .getInt("id");
        JsonObject flag = Json.createObjectBuilder().add("reason", "OFF_TOPIC").build();
        author.post("contents/topic/" + topic + "/flags", flag).expect(201);
        assertThat(moderator.get("moderation/cases?limit=100").body()).doesNotContain("Opened by a moderator");
        assertThat(second.get("moderation/cases?limit=100").body()).contains("Opened by a moderator");
        moderator.post("contents/topic/" + topic + "/removal", WHY).expectProblem(403);
        second.post("contents/topic/" + topic + "/removal", WHY).expect(201);
        moderator.post("contents/topic/" + topic + "/restoration", "").expectProblem(403);
    }

    @Test
    void aTopicGoesWithItsOpeningPostAndComesBackAsItWas() {
        long topic = topic("Removed as a whole");
        long reply = reply(topic, "A reply that goes with it");
        other.post("topics/" + topic + "/posts", ForumLines.post("Of somebody else"))
                .expect(201);
        JsonObject before = forum();
        author.post("contents/topic/" + topic + "/withdrawal", "").expectProblem(409);
        second.post("contents/topic/" + topic + "/removal", WHY).expect(201);

        for (Api reader : List.of(Api.anonymous(), other)) {
            reader.get("topics/" + topic).expectProblem(404);
            reader.get("topics/" + topic + "/posts").expectProblem(404);
            reader.get("posts/" + reply).expectProblem(404);
            reader.get("posts/" + reply + "/source").expectProblem(404);
        }
        assertThat(Api.anonymous().get("topics").body()).doesNotContain("Removed as a whole");
        assertThat(page("/en/forum/" + ForumLines.FORUM)).doesNotContain("Removed as a whole");
        assertThat(forum().getInt("topics")).isEqualTo(before.getInt("topics") - 1);
        assertThat(forum().getInt("posts")).isEqualTo(before.getInt("posts") - 3);
        other.post("topics/" + topic + "/posts", ForumLines.post("Too late")).expectProblem(404);

        moderator.post("contents/topic/" + topic + "/restoration", "").expect(204);
        assertThat(forum()).isEqualTo(before);
        assertThat(Api.anonymous().get("topics/" + topic + "/posts").json().getJsonArray("items"))
                .hasSize(3);
    }

    @Test
    void splitAndMergedPostsAreFoundUnderTheirOldAddresses() {
        long topic = topic("To be split");
        long stays = reply(topic, "Stays where it is");
        long goes = reply(topic, "Goes elsewhere");
        reply(topic, "Stays too");
        JsonObject wanted = Json.createObjectBuilder()
                .add("title", "Split from another")
                .add("numbers", Json.createArrayBuilder().add(3))
                .build();
        other.post("topics/" + topic + "/acts/split", wanted).expectProblem(403);
        long made = moderator
                .post("topics/" + topic + "/acts/split", wanted)
                .expect(200)
                .json()
                .getInt("id");

        assertThat(number(goes)).isEqualTo(1);
        assertThat(number(stays)).isEqualTo(2);
        assertThat(postsOf(topic)).isEqualTo(3);
        Answer old =
                new Visitor().get("/en/topic/" + topic + "/to-be-split?post=3").expect(301);
        assertThat(old.location()).contains("/en/topic/" + made + "/split-from-another");

        JsonObject into = Json.createObjectBuilder().add("into", topic).build();
        moderator.post("topics/" + made + "/acts/merge", into).expect(200);
        assertThat(number(goes)).isEqualTo(5);
        assertThat(postsOf(topic)).isEqualTo(4);
        assertThat(new Visitor()
                        .get("/en/topic/" + made + "/split-from-another")
                        .expect(301)
                        .location())
                .contains("/en/topic/" + topic);
        assertThat(new Visitor()
                        .get("/en/topic/" + topic + "/to-be-split?post=3")
                        .expect(301)
                        .location())
                .contains("post=5");
        assertThat(Api.anonymous().get("topics/" + made).expect(301).location()).endsWith("/api/v1/topics/" + topic);
        assertThat(Api.anonymous().get("topics/" + made + "/posts").expect(301).location())
                .endsWith("/api/v1/topics/" + topic + "/posts");
    }

    @Test
    void aTopicIsClosedPinnedAndMoved() {
        long topic = topic("To be administered");
        String acts = "topics/" + topic + "/acts/";
        other.post(acts + "pin", "").expectProblem(403);
        assertThat(moderator.post(acts + "pin", "").json().getBoolean("pinned")).isTrue();
        assertThat(moderator.post(acts + "unpin", "").json().getBoolean("pinned"))
                .isFalse();
        moderator.post(acts + "close", "{}").expectProblem(422);
        assertThat(moderator.post(acts + "close", WHY).expect(200).json().getBoolean("closed"))
                .isTrue();
        author.post("topics/" + topic + "/posts", ForumLines.post("Too late")).expectProblem(403);
        assertThat(moderator.post(acts + "open", "").json().getBoolean("closed"))
                .isFalse();
        int before = forum().getInt("topics");
        moderator
                .post(
                        acts + "move",
                        Json.createObjectBuilder()
                                .add("forum", "financing-remittances")
                                .build())
                .expect(200);
        assertThat(forum().getInt("topics")).isEqualTo(before - 1);
        moderator
                .post(
                        acts + "move",
                        Json.createObjectBuilder().add("forum", "none").build())
                .expectProblem(422);
    }

    @Test
    void aNewcomersFirstPostWaitsAndHerLinksAreCounted() {
        Api newcomer = Newcomer.registered();
        Api watched = Api.as("member2");
        long topic = topic("Where a newcomer writes");
        newcomer.post(
                        "topics/" + topic + "/posts",
                        ForumLines.post("<https://a.example> <https://b.example> <https://c.example>"))
                .expectProblem(422);
        JsonObject written = newcomer.post("topics/" + topic + "/posts", ForumLines.post("My first words"))
                .expect(201)
                .json();
        long post = written.getInt("id");
        assertThat(written.getString("state")).isEqualTo("WAITING");
        watched.get("posts/" + post).expectProblem(404);
        assertThat(Api.anonymous().get("topics/" + topic + "/posts").body()).doesNotContain("My first words");
        assertThat(postsOf(topic)).isEqualTo(1);
        assertThat(newcomer.get("topics/" + topic + "/posts").body()).contains("My first words");

        moderator
                .post("moderation/cases/" + open(post).getInt("id") + "/approval", "")
                .expect(204);
        watched.get("posts/" + post).expect(200);
        assertThat(postsOf(topic)).isEqualTo(2);
    }

    @Test
    void whomAWaitingTextNamesIsToldWhenItIsApprovedAndOnce() {
        Api newcomer = Newcomer.registered();
        long topic = topic("Where a newcomer calls somebody");
        long quoted = reply(topic, "Quoted by a newcomer");
        long post = newcomer.post(
                        "topics/" + topic + "/posts",
                        ForumLines.post("> [Mariam #2](/post/" + quoted
                                + ")\n> Quoted by a newcomer\n\n@member2 and @moderator2, what do you say?"))
                .expect(201)
                .json()
                .getInt("id");
        assertThat(toldOf(topic, 3, other)).isEmpty();
        assertThat(toldOf(topic, 3, author)).isEmpty();
        assertThat(toldOf(topic, 3, second)).isEmpty();

        moderator
                .post("moderation/cases/" + open(post).getInt("id") + "/approval", "")
                .expect(204);
        assertThat(toldOf(topic, 3, other)).containsExactly("mention");
        assertThat(toldOf(topic, 3, second)).containsExactly("mention");
        assertThat(toldOf(topic, 3, author)).containsExactly("quote");

        act(moderator, post, "removal", WHY).expect(201);
        act(moderator, post, "restoration").expect(204);
        assertThat(toldOf(topic, 3, other)).containsExactly("mention");
        assertThat(toldOf(topic, 3, author)).containsExactly("quote");
    }

    @Test
    void whoIsSilencedReadsAndMayAppealAndWhoIsSuspendedOnlyAppeals() {
        Api member = Newcomer.registered();
        long id = member.get("me").json().getInt("id");
        String standing = "members/" + id + "/standing";
        JsonObject week = restriction(Instant.now().plus(7, ChronoUnit.DAYS));
        other.post(standing + "/silence", week).expectProblem(403);
        moderator
                .post(standing + "/silence", restriction(Instant.now().minusSeconds(9)))
                .expectProblem(422);
        moderator.post("members/15/standing/silence", week).expectProblem(403);
        long decision =
                moderator.post(standing + "/silence", week).expect(200).json().getInt("id");

        long topic = topic("Where somebody is silenced");
        member.post("topics/" + topic + "/posts", ForumLines.post("May not")).expectProblem(403);
        member.get("topics/" + topic).expect(200);
        member.get("members?q=ma").expect(200);
        member.get("decisions/" + decision).expect(200);
        member.post(
                        "decisions/" + decision + "/appeal",
                        Json.createObjectBuilder()
                                .add("words", "I did nothing of the kind.")
                                .build())
                .expect(200);

        moderator.post(standing + "/suspension", week).expect(200);
        member.get("members?q=ma").expectProblem(403);
        member.get("decisions/" + decision).expect(200);
        moderator
                .send("DELETE", standing + "/restriction", "application/json", BodyPublishers.noBody())
                .expect(204);
        member.post("topics/" + topic + "/posts", ForumLines.post("May again")).expect(201);
    }

    @Test
    void theRulesOfTrustArePublished() {
        assertThat(Api.anonymous().get("trust").expect(200).structure().asJsonArray())
                .hasSize(5);
        assertThat(author.get("trust/me").expect(200).json().getInt("level")).isGreaterThanOrEqualTo(2);
        assertThat(Newcomer.registered().get("trust/me").expect(200).json().getInt("level"))
                .isZero();
    }

    private static JsonObject restriction(Instant until) {
        return Json.createObjectBuilder(WHY).add("until", until.toString()).build();
    }

    private static long topic(String title) {
        return author.post("topics", ForumLines.topic(title)).expect(201).json().getInt("id");
    }

    private static long reply(long topic, String text) {
        return author.post("topics/" + topic + "/posts", ForumLines.post(text))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static int postsOf(long topic) {
        return Api.anonymous().get("topics/" + topic).expect(200).json().getInt("posts");
    }

    private static int number(long post) {
        return Api.anonymous().get("posts/" + post).expect(200).json().getInt("number");
    }

    private static JsonObject forum() {
        JsonObject forum =
                Api.anonymous().get("forums/" + ForumLines.FORUM).expect(200).json();
        return Json.createObjectBuilder()
                .add("topics", forum.getInt("topics"))
                .add("posts", forum.getInt("posts"))
                .build();
    }

    private static JsonObject open(long post) {
        return moderator.get("moderation/cases?limit=100").expect(200).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item ->
                        item.getJsonObject("exhibit").getJsonObject("ref").getInt("id") == post)
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject line(String log, long decision) {
        return Json.createReader(new StringReader(log)).readObject().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getInt("id") == decision)
                .findFirst()
                .orElseThrow();
    }

    private static int found(String word) {
        return Api.anonymous().get("search?q=" + word).expect(200).json().getInt("total");
    }

    private static String page(String path) {
        Answer page = new Visitor().get(path);
        return (page.status() == 302 ? new Visitor().get(page.location()) : page)
                .expect(200)
                .body();
    }

    private static List<String> toldOf(long topic, int number, Api whom) {
        return whom.get("me/notifications?limit=50").expect(200).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("path").startsWith("topic/" + topic + "/"))
                .filter(item -> item.getString("path").endsWith("#p" + number))
                .map(item -> item.getString("kind"))
                .toList();
    }

    private static Answer act(Api who, long post, String act) {
        return who.post("contents/post/" + post + "/" + act, "");
    }

    private static Answer act(Api who, long post, String act, JsonObject body) {
        return who.post("contents/post/" + post + "/" + act, body);
    }
}
