package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.m4d.portal.it.client.Api;

/** Polls to try things with. */
public final class Polls {
    private Polls() {}

    public static JsonObject poll(String kind, boolean anonymous) {
        return Json.createObjectBuilder()
                .add("question", "Which town shall we meet in?")
                .add(
                        "options",
                        Json.createArrayBuilder().add("Kayes").add("Dakar").add("Tunis"))
                .add("kind", kind)
                .add("anonymous", anonymous)
                .add("results", "always")
                .build();
    }

    public static JsonObject topic(JsonObject poll) {
        return Json.createObjectBuilder(ForumLines.topic("A topic with a poll"))
                .add("poll", poll)
                .build();
    }

    /** The id of a poll of member1's; the same for the same key. */
    public static int with(JsonObject poll, String key) {
        int topic = Api.as("member1")
                .with("Idempotency-Key", key)
                .post("topics", topic(poll))
                .expect(201)
                .json()
                .getInt("id");
        int post = Records.items(Api.anonymous().get("topics/" + topic + "/posts"))
                .getFirst()
                .getInt("id");
        return Records.items(Api.anonymous().get("posts/" + post + "/polls"))
                .getFirst()
                .getInt("id");
    }
}
