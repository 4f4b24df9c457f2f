package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.UUID;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;

/** A member of the demonstration realm who takes part by mail. */
record Mails(String user, Api api, MailBox box) {

    static Mails of(String user) {
        return new Mails(user, Api.as(user), MailServer.running().box(user + "@example.org"));
    }

    /** Wants every post of a topic by a mail of its own. */
    void watch(int topic) {
        api.put(
                        "me/watching/topic/" + topic,
                        Json.createObjectBuilder()
                                .add("level", "watching")
                                .add("delivery", "instant")
                                .build())
                .expect(204);
    }

    /** Opens a topic; gives its number. */
    int open(String title) {
        return api.post("topics", ForumLines.topic(title)).expect(201).json().getInt("id");
    }

    /** Replies; gives the post. */
    JsonObject reply(int topic, String body) {
        JsonObject post =
                Json.createObjectBuilder().add("body", body).add("lang", "en").build();
        return api.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("topics/" + topic + "/posts", post)
                .expect(201)
                .json();
    }

    /** Waits for the mail that says this. */
    Mail told(String words) {
        return box.await("a mail with " + words, mail -> mail.text().contains(words));
    }

    /** The path of the address by which one stops such mail. */
    static String stopPath(Mail mail) {
        String ways = mail.header("List-Unsubscribe");
        return URI.create(ways.substring(ways.indexOf('<') + 1, ways.indexOf('>')))
                .getPath();
    }
}
