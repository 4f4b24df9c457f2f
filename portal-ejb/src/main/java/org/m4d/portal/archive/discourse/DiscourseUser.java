package org.m4d.portal.archive.discourse;

import jakarta.json.JsonObject;

/** A user of an export. */
public final class DiscourseUser {

    private final JsonObject record;

    DiscourseUser(JsonObject record) {
        this.record = record;
    }

    /** By which others mention her. */
    public String username() {
        return Fields.text(record, "username");
    }

    /** How she is shown there. */
    public String name() {
        String name = Fields.text(record, "name");
        return name.isBlank() ? username() : name;
    }

    /** Her first address; null when the export holds none. */
    public String address() {
        String one = Fields.text(record, "email");
        String address = one.isBlank()
                ? Fields.texts(record, "emails", "email").stream().findFirst().orElse("")
                : one;
        return address.indexOf('@') > 0 ? address.strip() : null;
    }
}
