package org.m4d.portal.it.durability;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What is written in order to be told to others. */
final class Told {
    private Told() {}

    static JsonObject topic(String title) {
        return Json.createObjectBuilder()
                .add("forum", "introductions")
                .add("title", title)
                .add("body", "Text")
                .add("lang", "en")
                .build();
    }

    static JsonObject post(String body) {
        return Json.createObjectBuilder().add("body", body).add("lang", "en").build();
    }
}
