package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.m4d.portal.it.client.Answer;

/** What programs send to put organisations, projects and practices on record, and what they read in the answers. */
public final class Records {
    private Records() {}

    public static JsonObject association(String name) {
        return with(
                parsed("""
                        {"lang": "en", "summary": "Families of two towns pay for **wells** together.", "country": "PL",
                         "place": "Lublin", "origins": ["SN"], "residences": ["PL", "FR"],
                         "themes": ["water-and-sanitation"], "languages": ["fr", "pl"], "year": 2009,
                         "website": "https://example.org/wells", "identifier": "KRS 0000123456"}
                        """), "names", Json.createObjectBuilder().add("en", name).build());
    }

    static JsonObject authority(String name) {
        return with(
                parsed("""
                        {"lang": "fr", "summary": "Une commune qui travaille avec ses associations.", "level": "local",
                         "country": "SN", "place": "Fatick", "themes": ["water-and-sanitation"], "languages": ["fr"]}
                        """), "names", Json.createObjectBuilder().add("fr", name).build());
    }

    /** A project between Senegal and Poland. */
    static JsonObject project(String title, long lead, long authority) {
        JsonObject partner = Json.createObjectBuilder()
                .add("organisation", authority)
                .add("role", "authority-origin")
                .build();
        return Json.createObjectBuilder(parsed("""
                                {"lang": "en", "summary": "A well and a committee that keeps it.",
                                 "body": "The town gives the *ground*, the association the pump.", "origin": "SN",
                                 "destination": "PL", "themes": ["water-and-sanitation"], "sdg": ["6.1", "17"],
                                 "transfer": ["finance", "knowhow"], "budget": {"amount": 18500.50, "currency": "EUR"},
                                 "from": "2026-01-15", "to": "2027-06-30", "places": ["Fatick"], "status": "active"}
                                """))
                .add("title", title)
                .add("lead", lead)
                .add("partners", Json.createArrayBuilder().add(partner))
                .build();
    }

    static JsonObject practice(String title) {
        return with(parsed("""
                        {"summary": "How a town and its diaspora pay for wells together and keep them running for years.",
                         "body": "## What was done\\n\\nA fund with two signatures.", "lang": "en",
                         "themes": ["water-and-sanitation"], "corridors": [{"origin": "SN", "destination": "PL"}],
                         "level": "local", "transfer": ["finance"], "from": 2015, "organisation": "Town of Fatick"}
                        """), "title", Json.createValue(title));
    }

    static JsonObject with(JsonObject record, String field, JsonValue value) {
        return Json.createObjectBuilder(record).add(field, value).build();
    }

    static JsonObject with(JsonObject record, String field, String value) {
        return with(record, field, Json.createValue(value));
    }

    /** The record without these fields. */
    static JsonObject without(JsonObject record, String... fields) {
        JsonObjectBuilder less = Json.createObjectBuilder(record);
        for (String field : fields) {
            less.remove(field);
        }
        return less.build();
    }

    public static long id(Answer answer) {
        return answer.json().getJsonNumber("id").longValue();
    }

    /** The fields that a refusal names, in the order of their names. */
    static List<String> refusedFields(Answer refused) {
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .sorted()
                .toList();
    }

    public static List<JsonObject> items(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
