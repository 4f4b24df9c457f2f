package org.m4d.portal.common.imports;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;

/** One line of an import, read field by field: a missing or mistyped field is named in the refusal. */
public record ImportLine(JsonObject json) {

    /** The external key; at most 190 characters, null when the line has none. */
    public String key() {
        String key = optional("key").orElse(null);
        if (key != null && key.length() > 190) {
            throw InvalidInput.of("key", "error.length", Map.of("min", 1, "max", 190));
        }
        return key;
    }

    /** @throws InvalidInput when the field is missing or no text */
    public String text(String field) {
        return optional(field).orElseThrow(() -> InvalidInput.of(field, "error.required"));
    }

    public Optional<String> optional(String field) {
        return value(field, JsonString.class).map(JsonString::getString).filter(text -> !text.isBlank());
    }

    public boolean flag(String field) {
        return json.get(field) == JsonValue.TRUE;
    }

    public Optional<Integer> number(String field) {
        return value(field, JsonNumber.class).map(JsonNumber::intValue);
    }

    /** Texts in the order given, each once. */
    public Set<String> texts(String field) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue value : value(field, JsonArray.class).orElse(JsonValue.EMPTY_JSON_ARRAY)) {
            if (!(value instanceof JsonString text)) {
                throw InvalidInput.of(field, "error.import.type");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    /** Objects of a list, each read like a line. */
    public List<ImportLine> lines(String field) {
        List<ImportLine> lines = new ArrayList<>();
        for (JsonValue value : value(field, JsonArray.class).orElse(JsonValue.EMPTY_JSON_ARRAY)) {
            if (!(value instanceof JsonObject object)) {
                throw InvalidInput.of(field, "error.import.type");
            }
            lines.add(new ImportLine(object));
        }
        return lines;
    }

    public Optional<ImportLine> line(String field) {
        return value(field, JsonObject.class).map(ImportLine::new);
    }

    /** Texts by language. */
    public LocalizedText localized(String field) {
        Map<String, String> texts = new TreeMap<>();
        value(field, JsonObject.class)
                .ifPresent(object -> object.forEach((language, value) -> {
                    if (!(value instanceof JsonString text)) {
                        throw InvalidInput.of(field, "error.import.type");
                    }
                    texts.put(language, text.getString());
                }));
        return new LocalizedText(texts);
    }

    public Optional<Instant> instant(String field) {
        return optional(field).map(text -> parsed(field, text, Instant::parse));
    }

    public Optional<LocalDate> date(String field) {
        return optional(field).map(text -> parsed(field, text, LocalDate::parse));
    }

    private static <T> T parsed(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException broken) {
            throw InvalidInput.of(field, "error.import.date", broken);
        }
    }

    private <T extends JsonValue> Optional<T> value(String field, Class<T> type) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw InvalidInput.of(field, "error.import.type");
        }
        return Optional.of(type.cast(value));
    }
}
