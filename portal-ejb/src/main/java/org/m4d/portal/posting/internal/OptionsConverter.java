package org.m4d.portal.posting.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Keeps the options of a poll as a JSON array in one column. */
@Immutable
@Converter
public class OptionsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> options) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        options.forEach(json::add);
        return json.build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
