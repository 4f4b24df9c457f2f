package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.m4d.portal.it.client.Api;

/** What programs send to talk in private. */
public final class Talks {
    private Talks() {}

    /** The member behind a demonstration user. */
    public static int member(String user) {
        return Api.as(user).get("me").expect(200).json().getInt("id");
    }

    /** Starts a conversation; returns its id. */
    public static int start(Api by, String subject, String body, List<Integer> members) {
        return by.post("conversations", conversation(subject, body, members))
                .expect(201)
                .json()
                .getInt("id");
    }

    static JsonObject conversation(String subject, String body, List<Integer> members) {
        return Json.createObjectBuilder()
                .add("members", ids(members))
                .add("subject", subject)
                .add("body", body)
                .add("lang", "en")
                .build();
    }

    static JsonObject message(String body) {
        return Json.createObjectBuilder().add("body", body).add("lang", "en").build();
    }

    static JsonObject invitation(List<Integer> members) {
        return Json.createObjectBuilder().add("members", ids(members)).build();
    }

    static JsonObject place(boolean muted, boolean archived) {
        return Json.createObjectBuilder()
                .add("muted", muted)
                .add("archived", archived)
                .build();
    }

    private static JsonArrayBuilder ids(List<Integer> members) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        members.forEach(ids::add);
        return ids;
    }
}
