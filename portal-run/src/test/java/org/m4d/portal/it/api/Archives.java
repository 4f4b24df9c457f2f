package org.m4d.portal.it.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;

/** Archives that tests make and import. All people in them are invented. */
public final class Archives {
    private static final int TOKEN = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FROM = "From list@example.org Mon Jan  5 10:11:12 2004\n";

    private Archives() {}

    /** A forum of its own. */
    public static String forum() {
        String slug = "archive-" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject line = Json.createObjectBuilder()
                .add("key", slug)
                .add("section", "it-archives")
                .add("sectionNames", Json.createObjectBuilder().add("en", "Archives of tests"))
                .add("names", Json.createObjectBuilder().add("en", "Archive " + slug))
                .add("descriptions", Json.createObjectBuilder().add("en", "For a test"))
                .build();
        Api.as("importer1").importLines("forums", line.toString()).expect(200);
        return slug;
    }

    /** A plain mail; headers are written before those that every mail has. */
    public static String mail(String id, String subject, String text, String... headers) {
        String more = String.join("\n", headers);
        return FROM + (more.isEmpty() ? "" : more + "\n")
                + (more.contains("From:") ? "" : "From: Ana Invented <ana@example.org>\n")
                + (more.contains("Date:") ? "" : "Date: Mon, 5 Jan 2004 10:11:12 +0000\n")
                + "Message-ID: <" + id + ">\nSubject: " + subject + "\n\n" + text + "\n\n";
    }

    /** Sends an archive, whose characters are bytes, and gives its import. */
    public static JsonObject send(String kind, String forum, String... messages) {
        return sent(kind, forum, String.join("", messages).getBytes(ISO_8859_1))
                .expect(202)
                .json();
    }

    static Answer sent(String kind, String forum, byte[] bytes) {
        return Api.as("importer1")
                .send(
                        "POST",
                        "archive-imports?kind=" + kind + "&name=test" + (forum == null ? "" : "&forum=" + forum),
                        "application/octet-stream",
                        BodyPublishers.ofByteArray(bytes));
    }

    /** Text as the bytes that it has in UTF-8. */
    static String utf8(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    /** The import, once it has ended. */
    public static JsonObject ended(JsonObject sent) {
        Api importer = Api.as("importer1");
        return Eventually.holds(PATIENCE, () -> {
            JsonObject now = importer.get("archive-imports/" + sent.getInt("id"))
                    .expect(200)
                    .json();
            if (List.of("waiting", "threading", "writing").contains(now.getString("state"))) {
                throw new AssertionError("Not ended: " + now);
            }
            return now;
        });
    }

    /** The import that was asked for last. */
    public static JsonObject newest() {
        return items(Api.as("importer1").get("archive-imports?limit=1")).getFirst();
    }

    /** The post of a forum that holds no other. */
    public static JsonObject onlyPost(String forum) {
        return posts(topics(forum).getFirst()).getFirst();
    }

    /** What it could not take. */
    static List<JsonObject> refusals(JsonObject job) {
        return items(Api.as("importer1").get("archive-imports/" + job.getInt("id") + "/refusals"));
    }

    /** The topics of a forum, newest first. */
    static List<JsonObject> topics(String forum) {
        return items(Api.anonymous().get("forums/" + forum + "/topics?limit=100"));
    }

    /** The posts of a topic. */
    static List<JsonObject> posts(JsonObject topic) {
        return items(Api.anonymous().get("topics/" + topic.getInt("id") + "/posts?limit=100"));
    }

    static List<JsonObject> items(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
    }

    /** What the link in the mail says that goes to somebody who wrote in an archive, when a member asks for it. */
    public static String claimed(String user) {
        String address = "claimed." + UUID.randomUUID() + "@example.org";
        ended(send(
                "mbox",
                forum(),
                mail("id." + address, "To be claimed", "Text", "From: Fatou Invented <" + address + ">")));
        Api.as(user)
                .post(
                        "me/archive-claims",
                        Json.createObjectBuilder().add("address", address).build())
                .expect(202);
        Mail mail = MailServer.running().box(address).await("a link", found -> found.text()
                .contains("archive-posts/"));
        String text = mail.text();
        int begin = text.indexOf("archive-posts/") + "archive-posts/".length();
        return text.substring(begin, begin + TOKEN);
    }
}
