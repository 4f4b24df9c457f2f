package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What programs send to open topics and reply. */
public final class ForumLines {
    /** A forum of the demonstration content that tests may write to. */
    public static final String FORUM = "introductions";

    private ForumLines() {}

    public static JsonObject topic(String title) {
        return topic(title, "A text that opens the topic.");
    }

    public static JsonObject topic(String title, String body) {
        return Json.createObjectBuilder()
                .add("forum", FORUM)
                .add("title", title)
                .add("body", body)
                .add("lang", "en")
                .build();
    }

    public static JsonObject post(String body) {
        return Json.createObjectBuilder().add("body", body).add("lang", "en").build();
    }
}
