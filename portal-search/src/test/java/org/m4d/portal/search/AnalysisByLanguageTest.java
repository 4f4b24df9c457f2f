package org.m4d.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each language finds a word by its other forms, and none stumbles over another script. */
class AnalysisByLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en,EN",
        "fr-SN,FR",
        "ES,ES",
        "ar-MA,AR",
        "wo,OTHER",
        "und,OTHER",
        "'',OTHER",
        ",OTHER",
        "english,OTHER",
        "other,OTHER"
    })
    void isChosenByTheTagOfTheText(String tag, SearchLanguage language) {
        assertThat(SearchLanguage.of(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EN,    remittances,   remittance
                    EN,    The SCHOOLS,   school
                    FR,    l’association, associations
                    FR,    migrantes,     migrante
                    ES,    migraciones,   migración
                    ES,    Las escuelas,  escuela
                    AR,    المهاجرين,      مهاجرين
                    AR,    وَالتَّحْوِيلات,  التحويلات
                    OTHER, Ndaje,         ndaje
                    OTHER, Łódź,          łódź
                    """)
    void findsAWordByAnotherOfItsForms(SearchLanguage language, String written, String typed) throws IOException {
        assertThat(words(language, written)).isNotEmpty().isEqualTo(words(language, typed));
    }

    @ParameterizedTest
    @CsvSource({"EN,migration,school", "FR,école,étude", "ES,mujer,hombre", "AR,مدرسة,كتاب"})
    void tellsDifferentWordsApart(SearchLanguage language, String one, String other) throws IOException {
        assertThat(words(language, one)).isNotEqualTo(words(language, other));
    }

    @ParameterizedTest
    @EnumSource
    void analysesAnyScript(SearchLanguage language) throws IOException {
        assertThat(words(language, "migration تحويلات 移民 миграция 2026")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(words(language, "")).isEmpty();
    }

    @Test
    void eachHasFieldsOfItsOwn() {
        List<String> fields = new ArrayList<>();
        for (SearchLanguage language : SearchLanguage.values()) {
            fields.add(language.titleField());
            fields.add(language.textField());
        }

        assertThat(fields).doesNotHaveDuplicates().allSatisfy(field -> assertThat(field)
                .isEqualTo(field.toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(SearchLanguage language, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = language.newAnalyzer();
                TokenStream tokens = analyzer.tokenStream(language.textField(), text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
