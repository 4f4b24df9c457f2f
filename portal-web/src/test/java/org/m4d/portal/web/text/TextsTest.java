package org.m4d.portal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;

/** The page's texts with what is filled into them. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 1    | 1 post
                    EN | 1200 | 1,200 posts
                    FR | 0    | 0 message
                    FR | 1    | 1 message
                    FR | 2    | 2 messages
                    ES | 1    | 1 mensaje
                    ES | 2    | 2 mensajes
                    """)
    void numbersTakeTheFormsOfTheLanguage(PortalLanguage language, int number, String text) {
        assertThat(TextsIn.language(language).of("topic.posts", number)).isEqualTo(text);
    }

    @Test
    void arabicTellsNoneOneTwoAFewAndManyApart() {
        Texts texts = TextsIn.language(PortalLanguage.AR);

        assertThat(List.of(0, 1, 2, 3, 11))
                .extracting(number -> texts.of("topic.posts", number).replaceAll("[0-9]+", "#"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreTheSameInEveryLanguage(PortalLanguage language) {
        assertThat(TextsIn.language(language).of("error.length", Map.of("min", 5, "max", 200)))
                .contains("5")
                .contains("200")
                .doesNotContain("{");
    }

    @Test
    void whatIsFilledInIsNoPattern() {
        assertThat(TextsIn.language(PortalLanguage.EN).of("error.length", Map.of("min", "{max}", "max", "it's")))
                .contains("{max}")
                .contains("it's");
    }

    @ParameterizedTest
    @CsvSource({"no.such.key", "it's {0} here", "{", "}", "'{'"})
    void aMissingTextShowsItsKeyAndBreaksNothing(String key) {
        Texts texts = TextsIn.language(PortalLanguage.FR);

        assertThat(texts.has(key)).isFalse();
        assertThat(texts.get(key)).isEqualTo(key);
    }

    @Test
    void aMailMayBeInAnotherLanguageThanThePage() {
        assertThat(TextsIn.language(PortalLanguage.EN).in(PortalLanguage.FR, "topic.posts", 2))
                .isEqualTo("2 messages");
    }
}
