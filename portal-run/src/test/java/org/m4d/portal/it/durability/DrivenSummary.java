package org.m4d.portal.it.durability;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Api;

/** The summary of the drive's discussion as everybody sees it from outside, and what its team sends. */
record DrivenSummary(DrivenDiscussion discussion) {
    private static final int BETWEEN_CITES = 16;

    String path() {
        return discussion.path() + "/summary";
    }

    JsonObject read() {
        return Api.anonymous().get(path()).expect(200).json();
    }

    JsonObject round() {
        return read().getJsonObject("round");
    }

    List<JsonObject> sections() {
        return read().getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    List<JsonObject> statements() {
        return sections().stream()
                .flatMap(section -> section.getJsonArray("statements").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    /** By its place, from 0. */
    JsonObject statement(int at) {
        return statements().get(at);
    }

    /** How many endorse a statement, dissent from it, and answered other words. */
    String tally(int at) {
        JsonObject tally = statement(at).getJsonObject("tally");
        return tally.getInt("endorse") + " " + tally.getInt("dissent") + " " + tally.getInt("lapsed");
    }

    /** Who dissents from a statement, and why. */
    List<JsonObject> dissents(int at) {
        return Records.items(Api.anonymous()
                .get(path() + "/statements/" + statement(at).getInt("id") + "/answers?verdict=dissent&limit=50"));
    }

    /** The contributions that the statement at this place rests on. */
    static int[] cites(int at) {
        return IntStream.of(1, 2, 3).map(i -> at * BETWEEN_CITES + i).toArray();
    }

    /** What a statement says and rests on. */
    static JsonObject input(String body, int... cites) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        IntStream.of(cites).forEach(numbers::add);
        return Json.createObjectBuilder()
                .add("body", body)
                .add("lang", "en")
                .add("cites", numbers)
                .build();
    }

    /** Puts a statement in other words. */
    void reword(Api facilitator, JsonObject statement, String body, int... cites) {
        String path = path() + "/statements/" + statement.getInt("id");
        facilitator
                .with("If-Match", Api.anonymous().get(path).expect(200).header("ETag"))
                .put(path, input(body, cites))
                .expect(200);
    }
}
