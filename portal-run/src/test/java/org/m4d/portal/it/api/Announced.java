package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.m4d.portal.it.client.Api;

/** E-discussions with one question, announced by facilitator1 with dates from now on or in the past. */
public final class Announced {
    private Announced() {}

    /** What is sent to announce one. */
    public static JsonObject wanted(Duration opens, Duration closes) {
        Instant now = Instant.now();
        return Json.createObjectBuilder()
                .add("title", "Who signs for the common account? " + UUID.randomUUID())
                .add("background", "An account on two shores needs signatures on two shores.")
                .add("lang", "en")
                .add("opens", now.plus(opens).toString())
                .add("closes", now.plus(closes).toString())
                .add("languages", Json.createArrayBuilder().add("en").add("fr"))
                .add(
                        "questions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "text",
                                                Json.createObjectBuilder().add("en", "Who signs where you live?"))))
                .build();
    }

    /** Announces one that opens and closes so many days from now, and gives its id. */
    public static int inDays(int opens, int closes) {
        return Api.as("facilitator1")
                .post("ediscussions", wanted(Duration.ofDays(opens), Duration.ofDays(closes)))
                .expect(201)
                .json()
                .getInt("id");
    }
}
