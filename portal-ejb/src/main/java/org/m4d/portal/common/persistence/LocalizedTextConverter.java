package org.m4d.portal.common.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.m4d.portal.common.LocalizedText;

/**
 * Keeps a {@link LocalizedText} as a JSON object in one column. Named at each attribute: Hibernate refuses a listed converter on Payara. Said to be
 * immutable, as all that converters of ours make: else Hibernate copies each value by writing and parsing it again, on every load.
 */
@Immutable
@Converter
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final int MOST = 10_000;

    /** The names of a few forums, themes and countries are read with every row of every list; to parse them each time took most of it. */
    private static final Cache<String, LocalizedText> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST).build();

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
        return json == null ? null : KNOWN.get(json, LocalizedTextConverter::parsed);
    }

    private static LocalizedText parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> texts = new TreeMap<>();
            object.forEach((language, value) -> texts.put(language, ((JsonString) value).getString()));
            return new LocalizedText(texts);
        }
    }
}
