package org.m4d.portal.it.permissions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** What programs and forms send in e-discussions: the same fields, the same words. */
final class Words {
    /** What an addressee may be written to at, which the team alone sees. */
    static final String CONTACT = "mayor@example.org";

    private Words() {}

    static JsonObject one(String name, String value) {
        return json(Map.of(name, value));
    }

    /** The fields of a form as a program sends them. */
    static JsonObject json(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build();
    }

    static JsonObject proposal() {
        return Json.createObjectBuilder(json(proposed()))
                .add("languages", Json.createArrayBuilder().add("en"))
                .build();
    }

    /** The same in a form, which has the languages beside. */
    static Map<String, String> proposed() {
        return Map.of(
                "title", "Who trains those who return? " + UUID.randomUUID(),
                "background", "Three towns ask for trainers.",
                "lang", "en");
    }

    static JsonObject contribution(String body) {
        return Json.createObjectBuilder()
                .add("question", 1)
                .add("body", body)
                .add("lang", "en")
                .build();
    }

    static Map<String, String> reason() {
        return Map.of("text", "The partner withdrew.", "lang", "en");
    }

    static JsonObject weekly() {
        return Json.createObjectBuilder(json(weeklyBody()))
                .add("week", 1)
                .add("names", Json.createArrayBuilder())
                .build();
    }

    static Map<String, String> weeklyBody() {
        return Map.of("body", "What was heard. " + UUID.randomUUID(), "lang", "en");
    }

    static Map<String, String> heading() {
        return Map.of("text", "Money " + UUID.randomUUID(), "lang", "en");
    }

    static Map<String, String> statement() {
        return Map.of("body", "Name who pays. " + UUID.randomUUID(), "lang", "en");
    }

    static Map<String, String> reply() {
        return Map.of("text", "It is asked now. " + UUID.randomUUID(), "lang", "en");
    }

    static JsonObject recommendation(int organisation) {
        return Json.createObjectBuilder(json(recommended()))
                .add("organisation", organisation)
                .build();
    }

    /** The same in a form, which has the organisation beside. */
    static Map<String, String> recommended() {
        return Map.of(
                "title",
                "Keep an account with two signatures " + UUID.randomUUID(),
                "body",
                "One on each shore.",
                "lang",
                "en",
                "contact",
                CONTACT,
                "deadline",
                LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
    }

    /** What is said with a step; the source is for who takes it in another's place. */
    static Map<String, String> step(String step) {
        return Map.of("step", step, "text", "Words of " + step, "lang", "en", "source", "https://example.org/minutes");
    }

    static Map<String, String> evidence() {
        return Map.of(
                "kind", "supports",
                "body", "The account is open. " + UUID.randomUUID(),
                "lang", "en",
                "link", "https://example.org/account",
                "day", LocalDate.now(ZoneOffset.UTC).minusDays(2).toString());
    }
}
