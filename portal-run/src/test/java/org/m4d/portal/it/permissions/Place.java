package org.m4d.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.m4d.portal.it.api.Cases;
import org.m4d.portal.it.api.ForumLines;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.api.Polls;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Api;

/** A forum with its people, and what they wrote in it. */
final class Place extends Scene<ForumTarget> {
    static final JsonObject WHY = Json.createObjectBuilder()
            .add("reason", "OFF_TOPIC")
            .add("facts", "It belongs to another topic altogether.")
            .build();

    private final People people;
    private final String word = Groups.word();
    private final String forum;
    private final boolean ofGroup;

    /** @param name as in the table */
    Place(String name, String author) {
        people = People.ofForum(author);
        ofGroup = name.endsWith("group");
        forum = ofGroup ? foundGroup(name.replaceAll("forum of an? | group", "")) : imported(name.startsWith("public"));
    }

    private String foundGroup(String kind) {
        Api owner = people.api("owner of the group");
        int group = Groups.found(owner, kind, "Group " + word);
        for (String role : List.of("author", "member of the group", "moderator in the group")) {
            Api member = people.api(role);
            owner.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(member)))
                    .expect(204);
            member.send(
                            "PUT",
                            "admissions/" + Groups.admission(member, group),
                            "application/json",
                            BodyPublishers.ofString(Groups.answer(true).toString()))
                    .expect(204);
        }
        return Records.items(owner.get("groups/" + group + "/forums"))
                .getFirst()
                .getString("slug");
    }

    private String imported(boolean open) {
        String slug = "it-" + UUID.randomUUID();
        JsonObject names = Json.createObjectBuilder().add("en", "Forum " + word).build();
        JsonObject line = Json.createObjectBuilder()
                .add("key", slug)
                .add("section", "it")
                .add("sectionNames", Json.createObjectBuilder().add("en", "Tests"))
                .add("names", names)
                .add("descriptions", names)
                .add("position", 1)
                .add("audience", open ? "public" : "members")
                .build();
        assertThat(Api.as("importer1")
                        .importLines("forums", line.toString())
                        .expect(200)
                        .body())
                .doesNotContain("error");
        return slug;
    }

    @Override
    People people() {
        return people;
    }

    Api author() {
        return people.api("author");
    }

    String forum() {
        return forum;
    }

    /** A word that stands in nothing but what was written here. */
    String word() {
        return word;
    }

    /** What most operations are tried on when they use nothing up: a question with a tag, a file and a reply. */
    ForumTarget common() {
        return kept("common", () -> {
            int file = author().send(
                            "POST", "attachments?name=minutes.txt", "text/plain", BodyPublishers.ofString("Minutes"))
                    .expect(201)
                    .json()
                    .getInt("id");
            ForumTarget topic = topic("A text with " + word + " and [minutes](attachment:" + file + ")", false);
            return topic.with(file, topic.state());
        });
    }

    /** One like it, without a file. */
    ForumTarget topic() {
        return topic("A text with " + word, false);
    }

    private ForumTarget topic(String body, boolean polled) {
        JsonObjectBuilder topic = Json.createObjectBuilder(ForumLines.topic("Topic " + word, body))
                .add("forum", forum)
                .add("tags", Json.createArrayBuilder().add(word))
                .add("question", true);
        if (polled) {
            topic.add("poll", Polls.poll("single", false));
        }
        int id = author().post("topics", topic.build()).expect(201).json().getInt("id");
        return reply(id, "topics/" + id);
    }

    /** One more reply of the author's in the common topic. */
    ForumTarget reply() {
        ForumTarget reply = reply(common().topic(), null);
        return reply.with(0, "posts/" + reply.post());
    }

    private ForumTarget reply(long topic, String state) {
        long post = author().post("topics/" + topic + "/posts", ForumLines.post("A reply " + UUID.randomUUID()))
                .expect(201)
                .json()
                .getInt("id");
        return new ForumTarget(this, topic, post, 0, state);
    }

    ForumTarget poll() {
        ForumTarget topic = topic("A text with a poll", true);
        long opening = Records.items(author().get("topics/" + topic.topic() + "/posts"))
                .getFirst()
                .getInt("id");
        int poll = Records.items(author().get("posts/" + opening + "/polls"))
                .getFirst()
                .getInt("id");
        return topic.with(poll, "polls/" + poll);
    }

    ForumTarget translation() {
        ForumTarget reply = reply();
        int translation = author().post(
                        "posts/" + reply.post() + "/translations",
                        Json.createObjectBuilder()
                                .add("body", "Une traduction")
                                .add("lang", "fr")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        return reply.with(translation, "translations/" + translation);
    }

    ForumTarget withdrawn() {
        ForumTarget reply = reply();
        author().post("contents/post/" + reply.post() + "/withdrawal", "").expect(204);
        return reply;
    }

    ForumTarget reported() {
        ForumTarget reply = reply();
        people.api(ofGroup ? "member of the group" : "member")
                .post(
                        "contents/post/" + reply.post() + "/flags",
                        Json.createObjectBuilder().add("reason", "SPAM").build())
                .expect(201);
        return reply;
    }

    /** The same with its case. */
    ForumTarget opened() {
        ForumTarget reported = reported();
        return reported.with(
                Cases.about(people.api("moderator"), "post", reported.post()).getInt("id"), reported.state());
    }

    /** Reported and taken down, by the moderator who may be in the group. */
    ForumTarget removed() {
        ForumTarget reply = reported();
        int decision = people.api("moderator in the group")
                .post("contents/post/" + reply.post() + "/removal", WHY)
                .expect(201)
                .json()
                .getInt("id");
        return reply.with(decision, "decisions/" + decision);
    }

    ForumTarget appealed() {
        ForumTarget removed = removed();
        author().post(
                        "decisions/" + removed.other() + "/appeal",
                        Json.createObjectBuilder()
                                .add("words", "It answers the question.")
                                .build())
                .expect(200);
        return removed;
    }

    ForumTarget twoTopics() {
        ForumTarget topic = topic();
        return topic.with(topic().topic(), topic.state());
    }
}
