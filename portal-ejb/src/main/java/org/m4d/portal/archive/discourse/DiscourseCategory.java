package org.m4d.portal.archive.discourse;

import jakarta.json.JsonObject;
import org.jsoup.Jsoup;

/** A category of an export. */
public final class DiscourseCategory {

    private final JsonObject record;

    DiscourseCategory(JsonObject record) {
        this.record = record;
    }

    public String name() {
        return Fields.text(record, "name");
    }

    public String slug() {
        String slug = Fields.text(record, "slug");
        return slug.isBlank() ? name() : slug;
    }

    /** Without the markup that it has there; may be empty. */
    public String description() {
        return Jsoup.parse(Fields.text(record, "description")).text();
    }

    /** The same category of the same forum, whichever export it stands in. */
    public String key() {
        return "discourse:category:" + Fields.number(record, "id") + ":" + slug();
    }
}
