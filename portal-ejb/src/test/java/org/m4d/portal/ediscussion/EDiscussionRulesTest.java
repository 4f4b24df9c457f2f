package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Vocabularies;

/** What an e-discussion must be like. */
class EDiscussionRulesTest {

    private final EDiscussionRules rules = new EDiscussionRules();

    @BeforeEach
    void knowEveryLanguage() {
        rules.vocabularies = new Vocabularies() {
            @Override
            public Optional<LanguageName> language(String code) {
                return Optional.of(new LanguageName(code, LocalizedText.EMPTY, code, false));
            }

            @Override
            public List<String> unknownLanguages(Collection<String> codes) {
                return List.of();
            }
        };
    }

    @Test
    void anOrdinaryOneIsTaken() {
        assertThatCode(() -> rules.check(between("2026-11-09T00:00:00Z", "2026-12-12T23:59:59Z")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-09T00:00:00Z, 2026-11-09T00:00:00Z, closes, error.ediscussion.closes-first",
        "2026-11-09T00:00:00Z, 2026-11-08T00:00:00Z, closes, error.ediscussion.closes-first",
        "2026-11-09T00:00:00Z, 2027-11-11T00:00:00Z, closes, error.ediscussion.too-long",
        "+100000-01-01T00:00:00Z, +100000-01-02T00:00:00Z, opens, error.year",
        "-9999-01-01T00:00:00Z, -9999-01-02T00:00:00Z, opens, error.year",
        "2100-12-31T00:00:00Z, 2101-01-02T00:00:00Z, closes, error.year",
        "-1000000000-01-01T00:00:00Z, +1000000000-12-31T23:59:59Z, opens, error.year"
    })
    void datesFollowEachOtherWithinTheYearsThatTheDatabaseHolds(String opens, String closes, String field, String key) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> rules.check(between(opens, closes)));

        assertThat(refused.violations()).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title      | fr | 200    | ",
                "title      | ar | 1      | ",
                "title      | fr | 201    | title-fr error.length",
                "title      | wo | 20     | title-wo error.language",
                "title      | en | 20     | title-en error.ediscussion.original",
                "background | es | 60000  | ",
                "background | es | 60001  | background-es error.length",
                "background | wo | 20     | background-wo error.language",
                "background | en | 20     | background-en error.ediscussion.original"
            })
    void titleAndBackgroundAreTranslatedIntoTheLanguagesOfThePortal(
            String what, String lang, int length, String wrong) {
        LocalizedText words = LocalizedText.of(lang, "x".repeat(length));
        boolean title = what.equals("title");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> rules.check(translated(new TranslationsInput(title ? words : null, title ? null : words, null))));

        if (wrong == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations())
                    .extracting(violation -> violation.field() + " " + violation.key())
                    .containsExactly(wrong);
        }
    }

    @Test
    void whatRepeatsTheOriginalIsNoTranslationAndNoFault() {
        TranslationsInput repeated = new TranslationsInput(
                LocalizedText.of("en", "What keeps a well running?"), LocalizedText.of("en", "Background"), null);
        assertThatCode(() -> rules.check(translated(repeated))).doesNotThrowAnyException();
        assertThat(repeated.without("en")).isEqualTo(new TranslationsInput(null, null, null));
    }

    private static EDiscussionInput translated(TranslationsInput translations) {
        EDiscussionInput plain = between("2026-11-09T00:00:00Z", "2026-12-12T23:59:59Z");
        return new EDiscussionInput(
                plain.title(),
                plain.background(),
                plain.lang(),
                plain.opens(),
                plain.closes(),
                plain.lateDays(),
                plain.languages(),
                plain.questions(),
                translations);
    }

    private static EDiscussionInput between(String opens, String closes) {
        return new EDiscussionInput(
                "What keeps a well running?",
                "Background",
                "en",
                Instant.parse(opens),
                Instant.parse(closes),
                null,
                Set.of("en"),
                List.of(new QuestionInput(new LocalizedText(Map.of("en", "What did you try?")), null)),
                null);
    }
}
