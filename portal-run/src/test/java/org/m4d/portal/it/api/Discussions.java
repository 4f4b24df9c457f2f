package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** E-discussions brought by an import: with any dates, and with what anybody said at any time. */
final class Discussions {
    private Discussions() {}

    /** Anew each time: these classes live longer than a token. */
    private static Api importer() {
        return Api.as("importer1");
    }

    /** A name under which nothing was imported yet. */
    static String key() {
        return "it-" + UUID.randomUUID();
    }

    /** Imports one with two questions, of which the second has no French. */
    static long imported(String key, String title, Instant opens, Instant closes) {
        return id(importer()
                .importLines(
                        "ediscussions",
                        Json.createObjectBuilder()
                                .add("key", key)
                                .add("facilitator", "facilitator1")
                                .add("title", title)
                                .add("background", "Wells fail in their third year.")
                                .add("lang", "en")
                                .add("opens", opens.toString())
                                .add("closes", closes.toString())
                                .add(
                                        "languages",
                                        Json.createArrayBuilder().add("en").add("fr"))
                                .add(
                                        "questions",
                                        Json.createArrayBuilder()
                                                .add(question(
                                                        "en",
                                                        "What broke first?",
                                                        "fr",
                                                        "Qu’est-ce qui a cassé d’abord ?"))
                                                .add(question(
                                                        "en",
                                                        "Who paid for the repair?",
                                                        "es",
                                                        "¿Quién pagó la reparación?")))
                                .build()
                                .toString()));
    }

    private static JsonObject question(String lang, String text, String other, String translated) {
        return Json.createObjectBuilder()
                .add("text", Json.createObjectBuilder().add(lang, text).add(other, translated))
                .build();
    }

    /** Imports somebody and gives her key. */
    static String member(String stakeholder, String... countries) {
        String key = key();
        id(importer()
                .importLines(
                        "members",
                        Json.createObjectBuilder()
                                .add("key", key)
                                .add("subject", UUID.randomUUID().toString())
                                .add("name", "Name Of " + key)
                                .add("stakeholder", stakeholder)
                                .add("organisation", "Organisation of " + key)
                                .add("countries", Json.createArrayBuilder(List.of(countries)))
                                .add("languages", Json.createArrayBuilder().add("en"))
                                .add("interests", Json.createArrayBuilder())
                                .build()
                                .toString()));
        return key;
    }

    /** Imports what a member said to the first question and gives its id. */
    static long said(String discussion, String member, String lang, Instant at) {
        return id(importer()
                .importLines(
                        "contributions",
                        Json.createObjectBuilder()
                                .add("key", key())
                                .add("ediscussion", discussion)
                                .add("question", 1)
                                .add("lang", lang)
                                .add("body", "Words of " + member)
                                .add("author", member)
                                .add("at", at.toString())
                                .build()
                                .toString()));
    }

    private static long id(Answer imported) {
        return Records.id(imported.expect(200));
    }
}
