package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/**
 * A page that is kept for many readers says to each of them what a page made for her alone would say, whoever has looked before and whatever
 * anybody did meanwhile.
 */
class KeptPagesIT {
    private static final String AUTHOR = "member1";
    private static final List<String> READERS =
            List.of(AUTHOR, "member2", "org1", "authority1", "facilitator1", "moderator1", "admin1");

    private static final Map<String, Visitor> VISITORS = new LinkedHashMap<>();
    private static int topic;
    private static int reply;

    @BeforeAll
    static void write() {
        VISITORS.put("nobody", new Visitor());
        READERS.forEach(reader -> VISITORS.put(reader, new Visitor().signIn(reader, "demo")));
        JsonObject opening = Json.createObjectBuilder(
                        ForumLines.topic("Kept for all " + UUID.randomUUID(), "What do you say, @member2?"))
                .add("question", true)
                .add("poll", Polls.poll("single", true))
                .build();
        topic = Api.as(AUTHOR).post("topics", opening).expect(201).json().getInt("id");
        reply = reply("member2");
        for (int i = 0; i < 20; i++) {
            reply("org1");
        }
    }

    private static int reply(String by) {
        return Api.as(by)
                .post("topics/" + topic + "/posts", ForumLines.post("A **reply** by " + by))
                .expect(201)
                .json()
                .getInt("id");
    }

    @Test
    void everybodyIsShownHerOwnPage() {
        everyPageIsTheSame("at first");

        send(Api.as("org1"), "PUT", "posts/" + reply + "/reactions/thanks");
        everyPageIsTheSame("after a reaction");

        Api.as("member2").put("topics/" + topic + "/reading", position(4)).expect(200);
        everyPageIsTheSame("after one has read some of it");

        Api.as("authority1").put("me/watching/topic/" + topic, level()).expect(204);
        everyPageIsTheSame("after one watches it");

        send(Api.as(AUTHOR), "PUT", "posts/" + reply + "/acceptance");
        everyPageIsTheSame("after an answer was accepted");

        send(Api.as("moderator1"), "POST", "topics/" + topic + "/acts/pin");
        everyPageIsTheSame("after it was pinned");

        reply("moderator1");
        everyPageIsTheSame("after one more reply");
    }

    private static void everyPageIsTheSame(String when) {
        for (String page : pages()) {
            Eventually.soon(page + " stood still " + when, () -> isTheSameUnlessChanged(page, when));
        }
    }

    /**
     * Everybody looks, once by herself before and after: what is written a moment later (a reader's position, her notices) may change what she
     * would be shown meanwhile, and then nothing can be said of her page.
     *
     * @return whether every page stood still
     */
    private static boolean isTheSameUnlessChanged(String page, String when) {
        Map<String, String> before = looked(page, "made");
        Map<String, String> shown = looked(page, "uncached");
        Map<String, String> after = looked(page, "made");
        VISITORS.keySet().stream()
                .filter(name -> before.get(name).equals(after.get(name)))
                .forEach(name -> assertThat(shown.get(name))
                        .as(page + " for " + name + " " + when)
                        .isEqualTo(before.get(name)));
        return before.equals(after);
    }

    private static Map<String, String> looked(String page, String how) {
        Map<String, String> shown = new LinkedHashMap<>();
        VISITORS.forEach((name, visitor) -> shown.put(name, html(visitor, page, how)));
        return shown;
    }

    private static List<String> pages() {
        String path = topicPath();
        return List.of(
                "/en" + path, "/ar" + path, "/en" + path + "?page=2", "/en/forum/" + ForumLines.FORUM, "/fr/forum");
    }

    private static String topicPath() {
        return new Visitor()
                .get("/en/topic/" + topic)
                .location()
                .replaceFirst("^https?://[^/]+", "")
                .substring(3);
    }

    /** Without the keys of forms, of which each is used once. */
    private static String html(Visitor visitor, String page, String how) {
        return visitor.get(page, "X-Portal-Bench", how)
                .expect(200)
                .body()
                .replaceAll("name=\"key\" value=\"[0-9a-f]+\"", "name=\"key\"");
    }

    private static void send(Api api, String method, String path) {
        assertThat(api.send(method, path, "application/json", BodyPublishers.ofString("{}"))
                        .status())
                .as(method + " " + path)
                .isLessThan(300);
    }

    private static JsonObject position(int number) {
        return Json.createObjectBuilder().add("number", number).build();
    }

    private static JsonObject level() {
        return Json.createObjectBuilder().add("level", "watching").build();
    }
}
