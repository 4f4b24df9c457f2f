package org.m4d.portal.archive.discourse;

import jakarta.json.JsonObject;
import java.util.Set;

/** A topic of an export. */
public final class DiscourseTopic {

    private final JsonObject record;

    DiscourseTopic(JsonObject record) {
        this.record = record;
    }

    public String title() {
        return Fields.text(record, "title");
    }

    /** 0 for none. */
    public long category() {
        return Fields.number(record, "category_id");
    }

    public boolean closed() {
        return Fields.flag(record, "closed") || Fields.flag(record, "archived");
    }

    public boolean pinned() {
        return Fields.flag(record, "pinned")
                || Fields.flag(record, "pinned_globally")
                || Fields.has(record, "pinned_at");
    }

    public Set<String> tags() {
        return Fields.texts(record, "tags", "name");
    }

    /** The same topic of the same forum, whichever export it stands in. */
    public String key() {
        return "discourse:topic:" + Fields.number(record, "id") + ":"
                + Fields.instant(record, "created_at").getEpochSecond();
    }
}
