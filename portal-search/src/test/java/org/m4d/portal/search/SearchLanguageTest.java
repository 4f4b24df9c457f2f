package org.m4d.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks for a word finds its other forms, however its text was typeset. */
class SearchLanguageTest {

    @ParameterizedTest
    @CsvSource({
        // inflection
        "EN, pump, pumps",
        "EN, migrant, migrants",
        "FR, pompe, pompes",
        "FR, communal, communaux",
        "ES, remesa, remesas",
        "ES, escuela, Escuelas",
        "AR, مدرسة, المدرسة",
        // apostrophes, straight and typographic
        "FR, entretien, l’entretien",
        "FR, entretien, l'entretien",
        "FR, eau, d’eau",
        "EN, association, association’s",
        // capital letters
        "OTHER, kayes, KAYES",
        // Arabic: short vowels, lengthening, forms of alif, final ya
        "AR, مدرسة, مَدْرَسَةٌ",
        "AR, تحويلات, تحـــويلات",
        "AR, اعادة, إعادة",
        "AR, مستشفى, مستشفي",
    })
    void findsAWordByAnotherFormOfIt(SearchLanguage language, String sought, String written) {
        assertThat(words(language, written)).isEqualTo(words(language, sought)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unusualSpacesPartWordsLikeTheCommonOne(SearchLanguage language) {
        List<String> expected = words(language, "abcd 1234 xyz");
        for (String space : List.of("\u00a0", "\u202f", "\u2009", "\u2007", "\u3000")) {
            assertThat(words(language, "abcd" + space + "1234" + space + "xyz"))
                    .as("U+%04X", (int) space.charAt(0))
                    .isEqualTo(expected);
        }
    }

    @Test
    void narrowSpacesBesideFrenchPunctuationDoNotBelongToTheWord() {
        assertThat(words(SearchLanguage.FR, "«\u202fpompe\u202f» : qui paie\u202f?"))
                .isEqualTo(words(SearchLanguage.FR, "pompe qui paie"));
    }

    @ParameterizedTest
    @EnumSource
    void invisibleSignsAreNoPartOfAWord(SearchLanguage language) {
        assertThat(words(language, "\ufeffabcd\u00adefgh \u200fijkl\u200e"))
                .isEqualTo(words(language, "abcdefgh ijkl"));
    }

    @ParameterizedTest
    @CsvSource({"EN, What did he do?", "FR, avec qui et pour qui ?", "ES, ¿Qué es y de quienes?", "AR, من هو"})
    void functionWordsAloneFindNothing(SearchLanguage language, String text) {
        assertThat(words(language, text)).isEmpty();
    }

    private static List<String> words(SearchLanguage language, String text) {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = language.newAnalyzer();
                TokenStream tokens = analyzer.tokenStream("any", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
