package org.m4d.portal.mail.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.m4d.portal.mail.LetterPart;

/** Parts of a letter that wait in the queue: those that answers to mails have. */
final class LetterJson {

    private LetterJson() {}

    static String write(List<LetterPart> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(json(part)));
        return array.build().toString();
    }

    private static JsonObjectBuilder json(LetterPart part) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        switch (part) {
            case LetterPart.Line line -> json.add("line", line.text());
            case LetterPart.Small small -> json.add("small", small.text());
            case LetterPart.Heading heading -> {
                json.add("heading", heading.text());
                put(json, "lang", heading.lang());
                put(json, "url", heading.url());
            }
            case LetterPart.Entry entry -> {
                json.add("entry", entry.title());
                put(json, "lang", entry.lang());
                put(json, "url", entry.url());
                put(json, "note", entry.note());
                put(json, "excerpt", entry.excerpt());
            }
            case LetterPart.Prose prose -> {
                json.add("prose", prose.html());
                put(json, "lang", prose.lang());
            }
            default -> throw new IllegalArgumentException("no part of an answer: " + part);
        }
        return json;
    }

    static List<LetterPart> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LetterJson::part)
                    .toList();
        }
    }

    private static LetterPart part(JsonObject json) {
        if (json.containsKey("line")) {
            return new LetterPart.Line(json.getString("line"));
        }
        if (json.containsKey("small")) {
            return new LetterPart.Small(json.getString("small"));
        }
        if (json.containsKey("heading")) {
            return new LetterPart.Heading(
                    json.getString("heading"), json.getString("lang", null), json.getString("url", null));
        }
        if (json.containsKey("prose")) {
            return new LetterPart.Prose(json.getString("prose"), json.getString("lang", null));
        }
        return new LetterPart.Entry(
                json.getString("entry"),
                json.getString("lang", null),
                json.getString("url", null),
                json.getString("note", null),
                json.getString("excerpt", null));
    }

    private static void put(JsonObjectBuilder json, String key, String value) {
        if (value != null) {
            json.add(key, value);
        }
    }
}
