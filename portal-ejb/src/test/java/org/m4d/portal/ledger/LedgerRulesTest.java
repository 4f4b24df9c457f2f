package org.m4d.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Vocabularies;

/** What is written into the ledger must be like. */
class LedgerRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-01-10");

    private final LedgerRules rules = new LedgerRules();

    @BeforeEach
    void knowMali() {
        rules.vocabularies = new Vocabularies() {
            @Override
            public Optional<LanguageName> language(String code) {
                return Optional.of(new LanguageName(code, LocalizedText.EMPTY, code, false))
                        .filter(found -> code.equals("en"));
            }

            @Override
            public Optional<Country> country(String code) {
                return code.equals("ML")
                        ? Optional.of(new Country(code, "MLI", "466", "Africa", LocalizedText.EMPTY))
                        : Optional.empty();
            }
        };
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # organisation, addressee, country, contact,          deadline,   field,     error
            -,              -,         ML,      -,                2027-02-01, addressee, error.ledger.addressee
            -,              Town,      -,       -,                2027-02-01, country,   error.required
            -,              Town,      XX,      -,                2027-02-01, country,   error.country
            7,              Town,      -,       -,                2027-02-01, addressee, error.ledger.one-addressee
            -,              Town,      ML,      nobody,           2027-02-01, contact,   error.ledger.contact
            -,              Town,      ML,      a b@example.org,  2027-02-01, contact,   error.ledger.contact
            -,              Town,      ML,      -,                2027-01-09, deadline,  error.ledger.deadline-past
            -,              Town,      ML,      -,                2101-01-01, deadline,  error.year
            -,              Town,      ML,      mayor@example.org, 2027-01-10, -,        -
            7,              -,         -,       -,                2027-02-01, -,         -
            """)
    void aRecommendationIsPutToOneAddresseeWithADeadlineToCome(
            Long organisation,
            String addressee,
            String country,
            String contact,
            LocalDate deadline,
            String field,
            String error) {
        RecommendationInput input = new RecommendationInput(
                "Keep a common account", "text", "en", null, organisation, addressee, country, contact, deadline, null);
        expect(() -> rules.check(input, TODAY), field, error);
    }

    @Test
    void aDeadlineThatStaysMayBeOver() {
        RecommendationInput input = new RecommendationInput(
                "Keep a common account", "text", "en", null, 7L, null, null, null, TODAY.minusDays(9), null);
        assertThatCode(() -> rules.check(input, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # step,    source,                    successor, recorded, field,     error
            accept,    -,                         -,         true,     source,    error.ledger.source
            accept,    javascript:alert(1),       -,         true,     source,    error.website
            accept,    https://example.org/paper, -,         true,     -,         -
            accept,    -,                         -,         false,    -,         -
            supersede, -,                         -,         false,    successor, error.required
            supersede, -,                         4,         false,    -,         -
            recommend, -,                         -,         false,    step,      error.choice
            shout,     -,                         -,         false,    step,      error.choice
            """)
    void whatTheTeamRecordsHasASource(
            String step, String source, Long successor, boolean recorded, String field, String error) {
        expect(() -> rules.check(new StepInput(step, "Words", "en", source, successor), recorded), field, error);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # lang, link,                day,        field, error
            en,     -,                   2027-01-11, day,   error.ledger.future
            en,     ftp://example.org/a, 2027-01-10, link,  error.website
            xx,     -,                   2027-01-10, lang,  error.language
            en,     -,                   1875-01-10, day,   error.year
            en,     http://example.org/, 2027-01-10, -,     -
            """)
    void evidenceTellsOfWhatHasHappened(String lang, String link, LocalDate day, String field, String error) {
        expect(() -> rules.check(new NewEvidence("supports", "text", lang, link, day), TODAY), field, error);
    }

    private static void expect(ThrowingCallable check, String field, String error) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, check);
        if (field == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations())
                    .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                    .containsExactly(tuple(field, error));
        }
    }
}
