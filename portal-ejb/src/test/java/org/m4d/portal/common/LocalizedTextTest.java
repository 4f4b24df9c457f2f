package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/** A short text in several languages, and which stands in for a missing one. */
class LocalizedTextTest {

    private static final Map<String, String> ALL =
            Map.of("en", "Forum", "fr", "Forum-fr", "es", "Foro", "ar", "منتدى", "wo", "Ndaje");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en fr es ar, ar, ar
                    en fr es,    ar, en
                    fr es ar,    en, fr
                    es ar,       fr, es
                    ar wo,       fr, ar
                    wo,          fr, wo
                    wo,          wo, wo
                    en fr,       ,   en
                    """)
    void anotherLanguageStandsInForAMissingOne(String held, String wanted, String given) {
        Map<String, String> texts = new HashMap<>();
        for (String language : held.split(" ", -1)) {
            texts.put(language, ALL.get(language));
        }
        LocalizedText text = new LocalizedText(texts);

        assertThat(text.languageFor(wanted)).isEqualTo(given);
        assertThat(text.in(wanted)).isEqualTo(ALL.get(given));
    }

    @ParameterizedTest
    @CsvSource({"fr, ar, fr", "fr, en, en", "wo, es, wo", "es, '', es"})
    void theOriginalStandsInForATranslationThatIsMissing(String original, String wanted, String given) {
        LocalizedText text = LocalizedText.translated(
                original, "original", new LocalizedText(Map.of("en", "translated", original, "overtaken")));

        assertThat(text.languageFor(wanted)).isEqualTo(given);
        assertThat(text.in(wanted)).isEqualTo(given.equals(original) ? "original" : "translated");
    }

    @Test
    void whatIsNotTranslatedIsLikeAnyOtherText() {
        assertThat(LocalizedText.translated("fr", "original", LocalizedText.EMPTY))
                .isEqualTo(LocalizedText.of("fr", "original"));
        assertThat(LocalizedText.of("fr", "original").in("ar")).isEqualTo("original");
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(LocalizedText.EMPTY.in("en")).isEmpty();
        assertThat(LocalizedText.EMPTY.languageFor("en")).isNull();
        assertThat(LocalizedText.of("en", null).isEmpty()).isTrue();
    }

    @Test
    void dropsBlankTextsAndSurroundingSpace() {
        LocalizedText text = new LocalizedText(Map.of("en", "  ", "fr", " Titre "));

        assertThat(text.texts()).containsExactly(Map.entry("fr", "Titre"));
    }

    @Test
    void survivesTheDatabase() {
        LocalizedTextConverter column = new LocalizedTextConverter();
        LocalizedText text = new LocalizedText(Map.of("en", "a \"quoted\" \\ word", "ar", "منتدى"));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(text)))
                .isEqualTo(text);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void isWrittenAlikeWheneverItIsAlike() {
        LocalizedTextConverter column = new LocalizedTextConverter();

        assertThat(column.convertToDatabaseColumn(new LocalizedText(Map.of("fr", "b", "en", "a"))))
                .isEqualTo("{\"en\":\"a\",\"fr\":\"b\"}");
    }
}
