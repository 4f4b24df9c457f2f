package org.m4d.portal.posting.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a form as they are kept. */
public final class DraftFields {

    private DraftFields() {}

    public static String write(Map<String, List<String>> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach((name, values) -> {
            JsonArrayBuilder all = Json.createArrayBuilder();
            values.forEach(all::add);
            json.add(name, all);
        });
        return json.build().toString();
    }

    public static Map<String, List<String>> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, List<String>> fields = new TreeMap<>();
            reader.readObject()
                    .forEach((name, values) -> fields.put(
                            name,
                            ((JsonArray) values)
                                    .getValuesAs(JsonString.class).stream()
                                            .map(JsonString::getString)
                                            .toList()));
            return fields;
        }
    }
}
