package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Who is told of a post: each level its own, nobody twice, and nobody of what she did herself. */
class WatchApiIT {
    private static final Api author = Api.as("verifier1");
    private static final Api watcher = Api.as("verifier2");
    private static final Api follower = Api.as("verifier3");
    private static final Api muted = Api.as("verifier4");

    private int topic;

    @BeforeEach
    void aTopicThatFourReadEachInHerWay() {
        topic = author.post("topics", ForumLines.topic("Watched by some"))
                .expect(201)
                .json()
                .getInt("id");
        choose(watcher, "topic/" + topic, "watching");
        choose(follower, "topic/" + topic, "following");
        choose(muted, "topic/" + topic, "muted");
    }

    @Test
    void whoWatchesIsToldOfEveryPostAndWhoFollowsOfTheFirstUntilSheComesBack() {
        int first = reply(author);
        int second = reply(author);
        assertThat(told(watcher)).containsExactly("reply " + second, "reply " + first);
        assertThat(told(follower)).containsExactly("reply " + first);
        assertThat(told(muted)).isEmpty();
        assertThat(told(author)).isEmpty();

        follower.put(
                        "topics/" + topic + "/reading",
                        Json.createObjectBuilder().add("number", 3).build())
                .expect(200);
        // lists write down at once what was just read
        follower.get("me/unread").expect(200);
        int third = reply(author);
        assertThat(told(follower)).containsExactly("reply " + third, "reply " + first);
    }

    @Test
    void whoWritesFollowsUnlessSheSwitchedThatOffOrChoseBefore() {
        reply(follower);
        reply(muted);
        assertThat(level(muted)).isEqualTo("MUTED");
        Api writer = Api.as("reviewer3");
        writer.put("me/watching/settings", follows(false)).expect(200);
        reply(writer);
        assertThat(level(writer)).isEqualTo("NORMAL");
        writer.put("me/watching/settings", follows(true)).expect(200);
        reply(writer);
        assertThat(level(writer)).isEqualTo("FOLLOWING");
        int answer = reply(author);
        assertThat(told(writer)).containsExactly("reply " + answer);
    }

    @Test
    void whoWatchesAForumIsToldOfItsTopicsAndWhatATopicHasGoesFirst() {
        Api reader = Api.as("reviewer2");
        int forum = Api.anonymous().get("forums/" + ForumLines.FORUM).json().getInt("id");
        choose(reader, "forum/" + forum, "watching");
        try {
            int opened = author.post("topics", ForumLines.topic("Told to those who watch the forum"))
                    .expect(201)
                    .json()
                    .getInt("id");
            topic = opened;
            int opening = posts().getFirst().getInt("id");
            int answer = reply(author);
            assertThat(told(reader)).containsExactly("reply " + answer, "topic " + opening);
            choose(reader, "topic/" + opened, "normal");
            reply(author);
            assertThat(told(reader)).hasSize(2);
            choose(reader, "forum/" + forum, "muted");
            choose(reader, "topic/" + opened, "watching");
            reply(author);
            assertThat(told(reader)).hasSize(3);
        } finally {
            choose(reader, "forum/" + forum, "normal");
        }
    }

    @Test
    void aPostThatIsSentAgainTellsOnce() {
        Api repeating = author.with("Idempotency-Key", "told-once-" + topic);
        repeating
                .post("topics/" + topic + "/posts", ForumLines.post("Sent twice"))
                .expect(201);
        repeating
                .post("topics/" + topic + "/posts", ForumLines.post("Sent twice"))
                .expect(201);
        assertThat(told(watcher)).hasSize(1);
    }

    @Test
    void openingANotificationReadsItAndLeadsToThePost() {
        watcher.post(
                        "me/notifications/read",
                        Json.createObjectBuilder().add("id", Long.MAX_VALUE).build())
                .expect(204);
        int before = unread(watcher);
        reply(author);
        reply(author);
        assertThat(unread(watcher)).isEqualTo(before + 2);
        Visitor page = new Visitor().signIn("verifier2", "demo");
        String list = page.get("/fr/me/notifications").expect(200).body();
        assertThat(list).contains("class=\"n\"");
        int newest = notices(watcher).getFirst().getInt("id");
        assertThat(page.get("/fr/me/notifications/" + newest).expect(302).location())
                .contains("/fr/topic/" + topic + "/")
                .endsWith("?post=3#p3");
        assertThat(unread(watcher)).isEqualTo(before + 1);
        new Visitor()
                .signIn("verifier3", "demo")
                .get("/fr/me/notifications/" + newest)
                .expect(404);
        page.post("/ui/notifications/read", Map.of("csrf", page.csrf(), "newest", "" + newest, "page", "/fr/"))
                .expect(303);
        assertThat(unread(watcher)).isZero();
    }

    @Test
    void whatCannotBeWatchedIsRefused() {
        watcher.put("me/watching/member/1", chosen("watching")).expectProblem(422);
        watcher.put("me/watching/topic/999999999", chosen("watching")).expectProblem(404);
        watcher.put("me/watching/topic/" + topic, chosen("loud")).expectProblem(422);
        watcher.put("me/watching/nothing/1", chosen("watching")).expectProblem(422);
        Api.anonymous().get("me/watching").expectProblem(401);
        Api.anonymous().get("me/notifications").expectProblem(401);
    }

    @Test
    void theListOfWhatIsWatchedIsReadByKey() {
        List<JsonObject> all =
                items(watcher.get("me/watching?limit=100").expect(200).json());
        assertThat(all).isNotEmpty();
        JsonObject first = watcher.get("me/watching?limit=1").expect(200).json();
        assertThat(items(first)).containsExactly(all.getFirst());
        watcher.get("me/watching?after=x").expectProblem(422);
    }

    /** What somebody was told about this topic's posts, newest first: kind and post. */
    private List<String> told(Api reader) {
        List<Integer> numbers =
                posts().stream().map(post -> post.getInt("number")).toList();
        Map<Integer, Integer> ids = posts().stream()
                .collect(java.util.stream.Collectors.toMap(post -> post.getInt("number"), post -> post.getInt("id")));
        return notices(reader).stream()
                .filter(notice -> notice.getString("path").startsWith("topic/" + topic + "/"))
                .map(notice -> {
                    String path = notice.getString("path");
                    int number = path.contains("?post=") ? Integer.parseInt(path.replaceAll(".*#p", "")) : 1;
                    assertThat(numbers).contains(number);
                    return notice.getString("kind") + " " + ids.get(number);
                })
                .toList();
    }

    private static List<JsonObject> notices(Api reader) {
        return items(reader.get("me/notifications?limit=100").expect(200).json());
    }

    private static int unread(Api reader) {
        return reader.get("me/notifications/unread").expect(200).json().getInt("number");
    }

    private String level(Api reader) {
        JsonObject reading =
                reader.get("topics/" + topic + "/reading").expect(200).json();
        return reading.containsKey("chosen") && !reading.isNull("chosen")
                ? reading.getString("chosen")
                : reading.getString("forumLevel");
    }

    private List<JsonObject> posts() {
        return items(Api.anonymous()
                .get("topics/" + topic + "/posts?limit=100")
                .expect(200)
                .json());
    }

    private static List<JsonObject> items(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private int reply(Api by) {
        return by.post("topics/" + topic + "/posts", ForumLines.post("An answer"))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void choose(Api reader, String what, String level) {
        reader.put("me/watching/" + what, chosen(level)).expect(204);
    }

    private static JsonObject chosen(String level) {
        return Json.createObjectBuilder().add("level", level).build();
    }

    private static JsonObject follows(boolean wanted) {
        return Json.createObjectBuilder().add("followOwn", wanted).build();
    }
}
