package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;

/** Closed e-discussions to sum up, and summaries of them. */
public final class Summaries {
    private Summaries() {}

    /** Anew each time: these classes live longer than a token. */
    private static Api facilitator() {
        return Api.as("facilitator1");
    }

    /** One that has closed, in which each of these demonstration users contributed, in this order. */
    public static int closed(String... contributors) {
        JsonObject wanted = Announced.wanted(Duration.ofDays(-11), Duration.ofDays(9));
        int id = facilitator().post("ediscussions", wanted).expect(201).json().getInt("id");
        for (String contributor : contributors) {
            Api.as(contributor)
                    .post(
                            "ediscussions/" + id + "/contributions",
                            Json.createObjectBuilder()
                                    .add("question", 1)
                                    .add("body", "What " + contributor + " saw at the well.")
                                    .add("lang", "en")
                                    .build())
                    .expect(201);
        }
        close(id, wanted);
        return id;
    }

    /** Ends an open discussion a second ago that was announced so. */
    public static void close(int discussion, JsonObject wanted) {
        String version = facilitator().get("ediscussions/" + discussion).header("ETag");
        facilitator()
                .with("If-Match", version)
                .put(
                        "ediscussions/" + discussion,
                        Json.createObjectBuilder(wanted)
                                .add("closes", Instant.now().minusSeconds(1).toString())
                                .build())
                .expect(200);
    }

    /** The address of the summary of such a discussion, begun with one heading; the heading's id is that of its only section. */
    public static String begun(int discussion) {
        String summary = "ediscussions/" + discussion + "/summary";
        facilitator().post(summary, "{}").expect(201);
        heading(summary, "Money");
        return summary;
    }

    public static int heading(String summary, String text) {
        return facilitator()
                .post(
                        summary + "/headings",
                        Json.createObjectBuilder()
                                .add("text", text)
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    /** Adds a statement under the first heading. */
    public static int statement(String summary, String body, int... cites) {
        int heading = facilitator()
                .get(summary)
                .json()
                .getJsonArray("sections")
                .getJsonObject(0)
                .getJsonObject("heading")
                .getInt("id");
        JsonObject input = Json.createObjectBuilder(statement(body, cites))
                .add("heading", heading)
                .build();
        return facilitator()
                .post(summary + "/statements", input)
                .expect(201)
                .json()
                .getInt("id");
    }

    /** What a statement says and cites. */
    public static JsonObject statement(String body, int... cites) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        for (int cite : cites) {
            numbers.add(cite);
        }
        return Json.createObjectBuilder()
                .add("body", body)
                .add("lang", "en")
                .add("cites", numbers)
                .build();
    }

    /** Puts a statement in other words. */
    public static void reword(String summary, int statement, String body, int... cites) {
        String path = summary + "/statements/" + statement;
        facilitator()
                .with("If-Match", facilitator().get(path).header("ETag"))
                .put(path, statement(body, cites))
                .expect(200);
    }

    public static JsonObject round(Instant ends, String asked) {
        return Json.createObjectBuilder()
                .add("ends", ends.toString())
                .add("asked", asked)
                .build();
    }

    /** Puts a summary to those who contributed, for a week. */
    public static void ask(String summary) {
        facilitator()
                .post(summary + "/rounds", round(Instant.now().plus(Duration.ofDays(7)), "contributors"))
                .expect(201);
    }

    /**
     * Publishes what a closed discussion came to, in one statement from which nobody dissents, once its round has ended.
     *
     * @return the number of the publication
     */
    public static int published(int discussion) {
        String summary = begun(discussion);
        statement(summary, "Name who **pays**.", 1);
        facilitator()
                .post(summary + "/rounds", round(Instant.now().plus(Duration.ofSeconds(3)), "contributors"))
                .expect(201);
        return publish(summary);
    }

    /**
     * Publishes a summary once its round has ended.
     *
     * @return the number of the publication
     */
    public static int publish(String summary) {
        Eventually.until(
                "the round ends",
                Duration.ofSeconds(40),
                () -> !facilitator().get(summary).json().getJsonObject("round").getBoolean("running"));
        int discussion = facilitator()
                .post(summary + "/publish", "{}")
                .expect(200)
                .json()
                .getInt("discussion");
        return facilitator().get("publications?limit=100").expect(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getInt("discussion") == discussion)
                .findFirst()
                .orElseThrow()
                .getInt("number");
    }

    /** Publishes another version of a publication, with another title and other words for its first statement. */
    public static void correct(int publication, String title, String words) {
        String path = "publications/" + publication;
        facilitator()
                .with("If-Match", facilitator().get(path).header("ETag"))
                .post(path + "/versions", correction(title, words))
                .expect(201);
    }

    public static JsonObject correction(String title, String words) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add(
                        "statements",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("number", 1).add("body", words)))
                .add("reason", "A word was wrong.")
                .add("lang", "en")
                .build();
    }

    /** @param reason null for none */
    public static JsonObject answers(int statement, int wording, String verdict, String reason) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("statement", statement)
                .add("wording", wording)
                .add("verdict", verdict)
                .add("lang", "en");
        if (reason != null) {
            answer.add("reason", reason);
        }
        return Json.createObjectBuilder()
                .add("answers", Json.createArrayBuilder().add(answer))
                .build();
    }
}
