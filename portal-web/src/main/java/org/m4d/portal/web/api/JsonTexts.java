package org.m4d.portal.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.LocalizedText;

/** Texts in several languages leave and enter as plain objects, <code>{"fr": "…", "en": "…"}</code>, as in the bulk import. */
public class JsonTexts implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new TextAdapter()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Public, for JSON Binding makes it known by its type arguments. */
    public static final class TextAdapter implements JsonbAdapter<LocalizedText, Map<String, String>> {

        @Override
        public Map<String, String> adaptToJson(LocalizedText text) {
            return new TreeMap<>(text.texts());
        }

        @Override
        public LocalizedText adaptFromJson(Map<String, String> texts) {
            return new LocalizedText(texts);
        }
    }
}
