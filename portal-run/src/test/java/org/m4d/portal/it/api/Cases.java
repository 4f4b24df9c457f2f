package org.m4d.portal.it.api;

import jakarta.json.JsonObject;
import org.m4d.portal.it.client.Api;

/** The moderators' queue, read to its end. */
public final class Cases {
    private Cases() {}

    /** The open case about a content of this type. */
    public static JsonObject about(Api moderator, String type, long id) {
        String after = "";
        while (true) {
            JsonObject page = moderator
                    .get("moderation/cases?limit=100" + after)
                    .expect(200)
                    .json();
            for (JsonObject open : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                JsonObject ref = open.getJsonObject("exhibit").getJsonObject("ref");
                if (ref.getInt("id") == id && type.equalsIgnoreCase(ref.getString("type"))) {
                    return open;
                }
            }
            if (!page.containsKey("next") || page.isNull("next")) {
                throw new AssertionError("No open case about " + type + " " + id);
            }
            after = "&after=" + page.getString("next");
        }
    }
}
