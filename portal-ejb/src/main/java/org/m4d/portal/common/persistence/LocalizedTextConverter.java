package org.m4d.portal.common.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.LocalizedText;

/** Keeps a {@link LocalizedText} as a JSON object in one column. Named at each attribute: Hibernate refuses a listed converter on Payara. */
@Converter
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    @Override
    public String convertToDatabaseColumn(LocalizedText text) {
        if (text == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(text.texts()).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public LocalizedText convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> texts = new TreeMap<>();
            object.forEach((language, value) -> texts.put(language, ((JsonString) value).getString()));
            return new LocalizedText(texts);
        }
    }
}
