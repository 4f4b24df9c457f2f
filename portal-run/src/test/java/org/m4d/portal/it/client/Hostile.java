package org.m4d.portal.it.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.it.Running;

/** Input that was made to break things; source and licence stand beside the files. */
public final class Hostile {
    private static final String TOPIC = "it-hostile";

    private Hostile() {}

    /** HTML that attacks sanitisers. */
    public static List<String> html() {
        return read("html-payloads.json").getValuesAs(JsonObject.class).stream()
                .map(payload -> payload.getString("payload"))
                .toList();
    }

    /** Strings that break naive programs. */
    public static List<String> strings() {
        return read("blns.json").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Imports a topic with a post for each payload, once, and gives the import's report on the posts. */
    public static List<JsonObject> importTopic() {
        Api importer = Api.as("importer1");
        importer.importLines(
                        "topics",
                        line(TOPIC, "A topic of hostile texts")
                                .add("forum", "introductions")
                                .build()
                                .toString())
                .expect(200);
        List<String> lines = new ArrayList<>();
        for (String payload : html()) {
            String key = TOPIC + "-" + lines.size();
            lines.add(line(key, payload).add("topic", TOPIC).build().toString());
        }
        return importer.importLines("posts", lines.toArray(new String[0]))
                .expect(200)
                .body()
                .lines()
                .map(Hostile::object)
                .toList();
    }

    /** The address of the topic's page after the language, from a line of the report. */
    public static String topicPath(List<JsonObject> report) {
        String url = report.stream()
                .filter(line -> line.containsKey("url"))
                .findFirst()
                .orElseThrow()
                .getString("url");
        return url.substring(Running.portal().length() + 1).replaceAll("[?#].*", "");
    }

    private static jakarta.json.JsonObjectBuilder line(String key, String text) {
        return Json.createObjectBuilder()
                .add("key", key)
                .add("title", text.length() > 200 ? text.substring(0, 200) : text)
                .add("body", text)
                .add("lang", "en")
                .add("author", "member1");
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new java.io.StringReader(line))) {
            return reader.readObject();
        }
    }

    private static JsonArray read(String name) {
        Path file =
                Running.home().resolve("portal-ejb/src/test/resources/hostile").resolve(name);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
