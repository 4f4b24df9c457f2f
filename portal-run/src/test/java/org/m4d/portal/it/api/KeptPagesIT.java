package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

    @Test
    void everybodyIsShownHerOwnPageOfADiscussion() {
        int discussion = Announced.inDays(-1, 20);
        String held = "ediscussions/" + discussion;
        List<String> pages = discussionPages(discussion);
        int first = said(held, AUTHOR, "**Two** signatures are enough.", null);
        int second = said(held, "org1", "Of whom?", null);
        said(held, "authority1", "Of both shores.", 2);
        areTheSame(pages, "at first");

        send(Api.as("member2"), "PUT", "contributions/" + first + "/reactions/thanks");
        areTheSame(pages, "after a reaction");

        said(held, "member2", quoting(first, "Two signatures") + "\n\nThree.", null);
        areTheSame(pages, "after one was quoted");

        said(held, "org1", quoting(second, "Of whom?") + "\n\nOf all.", 1);
        areTheSame(pages, "after one was quoted in an answer");

        Api.as("facilitator1")
                .post(
                        held + "/weekly",
                        Json.createObjectBuilder()
                                .add("week", 1)
                                .add("body", "Two signatures.")
                                .add("lang", "en")
                                .add("names", Json.createArrayBuilder().add(1))
                                .build())
                .expect(201);
        areTheSame(pages, "after a week named one");

        Api.as(AUTHOR)
                .with("If-Match", Api.as(AUTHOR).get("contributions/" + first).header("ETag"))
                .put("contributions/" + first, contribution("**Three** signatures are enough.", null))
                .expect(200);
        areTheSame(pages, "after one was edited");

        send(Api.as("org1"), "POST", "contents/contribution/" + second + "/withdrawal");
        areTheSame(pages, "after one was taken back");
    }

    private static List<String> discussionPages(int discussion) {
        String path = addressed("ediscussion/" + discussion);
        return List.of("/en" + path, "/ar" + path, "/en" + path + "?question=1");
    }

    private static int said(String held, String by, String body, Integer replyTo) {
        return Api.as(by)
                .post(held + "/contributions", contribution(body, replyTo))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static String quoting(int contribution, String words) {
        return "> [Somebody #1](/contribution/" + contribution + ")\n>\n> " + words;
    }

    private static JsonObject contribution(String body, Integer replyTo) {
        JsonObjectBuilder said = Json.createObjectBuilder().add("body", body).add("lang", "en");
        if (replyTo == null) {
            said.add("question", 1);
        } else {
            said.add("replyTo", replyTo);
        }
        return said.build();
    }

    private static void everyPageIsTheSame(String when) {
        areTheSame(pages(), when);
    }

    private static void areTheSame(List<String> pages, String when) {
        for (String page : pages) {
            Eventually.soon(page + " stood still " + when, () -> isTheSameUnlessChanged(page, when));
        }
    }

    /**
     * Everybody looks before anything is compared, so that what is kept was made for somebody else. What is written a moment later (a reader's
     * position, her notices) may change what she is to be shown meanwhile, and then nothing can be said of her page.
     *
     * @return whether every page stood still
     */
    private static boolean isTheSameUnlessChanged(String page, String when) {
        Map<String, String> shown = looked(page, "uncached");
        Map<String, String> made = looked(page, "made");
        List<String> others = VISITORS.keySet().stream()
                .filter(name -> !shown.get(name).equals(made.get(name)))
                .toList();
        others.stream()
                .filter(name -> html(VISITORS.get(name), page, "uncached").equals(shown.get(name)))
                .forEach(name -> assertThat(shown.get(name))
                        .as(page + " for " + name + " " + when)
                        .isEqualTo(made.get(name)));
        return others.isEmpty();
    }

    private static Map<String, String> looked(String page, String how) {
        Map<String, String> shown = new LinkedHashMap<>();
        VISITORS.forEach((name, visitor) -> shown.put(name, html(visitor, page, how)));
        return shown;
    }

    private static List<String> pages() {
        String path = addressed("topic/" + topic);
        return List.of(
                "/en" + path, "/ar" + path, "/en" + path + "?page=2", "/en/forum/" + ForumLines.FORUM, "/fr/forum");
    }

    /** The address that it leads to, after the language. */
    private static String addressed(String content) {
        return new Visitor()
                .get("/en/" + content)
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
