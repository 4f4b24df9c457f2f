package org.m4d.portal.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.m4d.portal.it.client.Api;

/** What programs send to found groups and to come into them. */
public final class Groups {
    private Groups() {}

    /** A word that nothing else holds. */
    public static String word() {
        return "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    public static JsonObject group(String kind, String name) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("name", name)
                .add("description", "What we do: " + name)
                .add("lang", "en")
                .add("themes", Json.createArrayBuilder().add("remittances"))
                .add("countries", Json.createArrayBuilder().add("ML"))
                .add("languages", Json.createArrayBuilder().add("en").add("fr"))
                .build();
    }

    /** @return its number */
    public static int found(Api founder, String kind, String name) {
        return founder.post("groups", group(kind, name)).expect(201).json().getInt("id");
    }

    public static JsonObject invitation(int member) {
        return Json.createObjectBuilder().add("member", member).build();
    }

    public static JsonObject answer(boolean accept) {
        return Json.createObjectBuilder().add("accept", accept).build();
    }

    public static int member(Api who) {
        return who.get("me").expect(200).json().getInt("id");
    }

    /** The number of what waits between this member and that group. */
    public static int admission(Api who, int group) {
        return who.get("admissions").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getInt("groupId") == group)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    public static String relation(Api who, int group) {
        return who.get("groups/" + group).expect(200).json().getString("relation");
    }
}
