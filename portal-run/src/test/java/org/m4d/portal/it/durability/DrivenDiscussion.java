package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** The e-discussion of the drive, as everybody sees it from outside. */
record DrivenDiscussion(int id) {
    /** Longer than the timers that write down what the dates did. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int PAGE = 100;

    String path() {
        return "ediscussions/" + id;
    }

    /** The address of its page. */
    String address(String language) {
        return "/" + language + "/ediscussion/" + id;
    }

    JsonObject read() {
        return Api.anonymous().get(path()).expect(200).json();
    }

    String state() {
        return read().getString("state");
    }

    Instant opens() {
        return Instant.parse(read().getString("opens"));
    }

    Instant closes() {
        return Instant.parse(read().getString("closes"));
    }

    /** What was done with it, when and by whom, the last first. */
    List<JsonObject> log() {
        return Records.items(Api.anonymous().get(path() + "/log?limit=" + PAGE));
    }

    /** What was done with it, the last first. */
    List<String> deeds() {
        return log().stream().map(entry -> entry.getString("deed")).toList();
    }

    /** Waits until its log says so; the timers write it down. */
    void awaitDeed(String deed) {
        Eventually.until(deed + " is in the log", PATIENCE, () -> deeds().contains(deed));
    }

    /** Waits until a page says this to everybody, whatever was kept of it before. */
    void awaitOnPage(String rest, String words) {
        Eventually.until(words + " on " + rest, PATIENCE, () -> page(rest).contains(words));
    }

    /** A page of it as everybody reads it, in English. */
    String page(String rest) {
        Visitor visitor = new Visitor();
        return visitor.follow(visitor.get(address("en") + rest)).expect(200).body();
    }

    /** All contributions in the order of their numbers. */
    List<JsonObject> contributions() {
        List<JsonObject> all = new ArrayList<>();
        String after = "";
        do {
            Answer answer = Api.anonymous().get(path() + "/contributions?limit=" + PAGE + after);
            all.addAll(Records.items(answer));
            String next = answer.json().getString("next", null);
            after = next == null ? null : "&after=" + next;
        } while (after != null);
        return all;
    }

    /** Contributes to a question, 0 for the whole; gives the number. */
    int contribute(Api who, int question, String body, String lang) {
        return written(
                        who,
                        Json.createObjectBuilder()
                                .add("question", question)
                                .add("body", body)
                                .add("lang", lang)
                                .build())
                .getInt("number");
    }

    /** Answers a contribution; gives what was written. */
    JsonObject answer(Api who, int number, String body, String lang) {
        return written(
                who,
                Json.createObjectBuilder()
                        .add("replyTo", number)
                        .add("body", body)
                        .add("lang", lang)
                        .build());
    }

    private JsonObject written(Api who, JsonObject contribution) {
        JsonObject written =
                who.post(path() + "/contributions", contribution).expect(201).json();
        assertThat(written.getString("state")).isEqualTo("SHOWN");
        return written;
    }

    /** What somebody was told of this kind about it, the last first. */
    List<JsonObject> told(Api who, String kind) {
        return Records.items(who.get("me/notifications?limit=50&kind=" + kind)).stream()
                .filter(notice -> notice.getString("path").matches("ediscussion/" + id + "(\\D.*)?"))
                .toList();
    }
}
