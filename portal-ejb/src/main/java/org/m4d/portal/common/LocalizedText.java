package org.m4d.portal.common;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short text in several languages, keyed by BCP 47 tag. Kept as JSON in one column.
 *
 * @param texts the text for each language; blank ones are dropped
 * @param original the language that all others were translated from, which stands in for a missing one; null where none is, or there is but one
 */
public record LocalizedText(Map<String, String> texts, String original) {

    /** Which language stands in when the wanted one is missing. */
    private static final List<String> FALLBACK = List.of("en", "fr", "es", "ar");

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        Map<String, String> kept = new TreeMap<>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Map.copyOf(kept);
        original = original != null && texts.size() > 1 && texts.containsKey(original) ? original : null;
    }

    /** A text of which no language comes before the others. */
    public LocalizedText(Map<String, String> texts) {
        this(texts, null);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(text == null ? Map.of() : Map.of(language, text));
    }

    /**
     * What somebody wrote, with what was made of it in other languages.
     *
     * @param language of the original
     * @param translations by language; one in that of the original gives way to it
     */
    public static LocalizedText translated(String language, String text, LocalizedText translations) {
        Map<String, String> all = new TreeMap<>(translations.texts());
        all.put(language, text);
        return new LocalizedText(all, language);
    }

    /** The text in this language or, where it is missing, in the language that {@link #languageFor} names; empty if there is none. */
    public String in(String language) {
        String found = languageFor(language);
        return found == null ? "" : texts.get(found);
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute; null when there is no text at all. */
    public String languageFor(String wanted) {
        if (wanted != null && texts.containsKey(wanted)) {
            return wanted;
        }
        if (original != null) {
            return original;
        }
        return FALLBACK.stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().stream().sorted().findFirst().orElse(null));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
