package org.m4d.portal.archive.discourse;

import jakarta.json.JsonObject;
import java.time.Instant;

/** A post of an export. */
public final class DiscoursePost {

    private final JsonObject record;

    DiscoursePost(JsonObject record) {
        this.record = record;
    }

    public long id() {
        return Fields.number(record, "id");
    }

    /** Within its topic, from 1. */
    public int number() {
        return (int) Fields.number(record, "post_number");
    }

    /** 0 when the user was deleted. */
    public long user() {
        return Fields.number(record, "user_id");
    }

    public Instant at() {
        return Fields.instant(record, "created_at");
    }

    /** The number of the post that it answers; 0 when it answers none. */
    public int answers() {
        return (int) Fields.number(record, "reply_to_post_number");
    }

    /** As it was typed; what was made of that where an export holds no more. */
    public String text() {
        String raw = Fields.text(record, "raw");
        return raw.isBlank() ? Fields.text(record, "cooked") : raw;
    }

    /** The same post of the same forum, whichever export it stands in: numbers alone are those of other forums, too. */
    public String key() {
        return "discourse:post:" + id() + ":" + at().getEpochSecond();
    }
}
