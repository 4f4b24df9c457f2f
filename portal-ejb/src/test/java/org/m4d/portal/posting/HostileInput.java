package org.m4d.portal.posting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The collections of hostile input in {@code src/test/resources/hostile}. */
final class HostileInput {

    private HostileInput() {}

    /** A payload against HTML sanitisers. */
    record Payload(String title, String html) {

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Payload> payloads() {
        return read("html-payloads.json").getValuesAs(JsonObject.class).stream()
                .map(entry -> new Payload(entry.getString("title", ""), entry.getString("payload")));
    }

    static List<String> naughtyStrings() {
        return read("blns.json").getValuesAs(JsonString::getString);
    }

    private static JsonArray read(String file) {
        InputStream in = HostileInput.class.getResourceAsStream("/hostile/" + file);
        try (JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        }
    }
}
