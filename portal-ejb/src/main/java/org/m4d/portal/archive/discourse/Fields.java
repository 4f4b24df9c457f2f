package org.m4d.portal.archive.discourse;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of a record of an export; what is not of its kind counts as missing. */
final class Fields {

    private Fields() {}

    /** 0 when it is missing. */
    static long number(JsonObject record, String field) {
        return record.get(field) instanceof JsonNumber number ? number.longValue() : 0;
    }

    static boolean has(JsonObject record, String field) {
        JsonValue value = record.get(field);
        return value != null && value != JsonValue.NULL;
    }

    /** Empty when it is missing. */
    static String text(JsonObject record, String field) {
        return record.get(field) instanceof JsonString text ? text.getString() : "";
    }

    static boolean flag(JsonObject record, String field) {
        return record.get(field) == JsonValue.TRUE;
    }

    /** The beginning of time when it is missing. */
    static Instant instant(JsonObject record, String field) {
        try {
            String text = text(record, field);
            return text.isEmpty()
                    ? Instant.EPOCH
                    : OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        } catch (DateTimeException broken) {
            return Instant.EPOCH;
        }
    }

    /** The texts of a list; of objects in it the one that this field holds. */
    static Set<String> texts(JsonObject record, String field, String within) {
        Set<String> texts = new LinkedHashSet<>();
        if (record.get(field) instanceof JsonArray list) {
            for (JsonValue value : list) {
                if (value instanceof JsonString text) {
                    texts.add(text.getString());
                } else if (value instanceof JsonObject object
                        && !text(object, within).isEmpty()) {
                    texts.add(text(object, within));
                }
            }
        }
        return texts;
    }
}
