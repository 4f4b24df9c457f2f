package org.m4d.portal.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Vocabularies;

class SummaryRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");

    private final SummaryRules rules = new SummaryRules(new Vocabularies() {
        @Override
        public Optional<LanguageName> language(String code) {
            return "zz".equals(code)
                    ? Optional.empty()
                    : Optional.of(new LanguageName(code, LocalizedText.EMPTY, code, false));
        }
    });

    private static AnswerInput answer(long statement, String verdict, String reason, String lang) {
        return new AnswerInput(statement, 1, verdict, reason, lang);
    }

    private List<String> refused(Runnable checked) {
        return catchThrowableOfType(InvalidInput.class, checked::run).violations().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }

    @Test
    void dissentTakesAReasonAndNothingElseDoes() {
        assertThatCode(() -> rules.check(List.of(
                        answer(1, "endorse", null, null),
                        answer(2, "abstain", " ", null),
                        answer(3, "dissent", "It excludes those who were not asked.", "en"))))
                .doesNotThrowAnyException();
        assertThat(refused(() -> rules.check(List.of(answer(7, "dissent", "  ", "en")))))
                .containsExactly("reason-7 error.summary.reason");
    }

    @Test
    void everyWrongAnswerIsNamedByItsStatement() {
        assertThat(refused(() -> rules.check(List.of(
                        answer(1, "maybe", null, null),
                        answer(2, "endorse", "Yes.", null),
                        answer(3, "endorse", "Yes.", "zz"),
                        answer(3, "endorse", null, null)))))
                .containsExactly(
                        "verdict-1 error.summary.verdict",
                        "lang-2 error.language",
                        "lang-3 error.language",
                        "verdict-3 error.summary.twice");
    }

    @Test
    void aRoundEndsInTheFutureAndNotTooFar() {
        rules.check(new RoundInput(NOW.plusSeconds(1), "members", null), NOW);
        rules.check(new RoundInput(NOW.plus(Duration.ofDays(90)), "contributors", 30), NOW);
        assertThat(refused(() -> rules.check(new RoundInput(NOW, "everybody", null), NOW)))
                .containsExactly("ends error.summary.ends-past", "asked error.choice");
        assertThat(refused(() -> rules.check(new RoundInput(NOW.plus(Duration.ofDays(91)), "members", null), NOW)))
                .containsExactly("ends error.summary.ends-late");
    }

    @Test
    void aSummaryIsPutToOthersWhenEachStatementRestsOnSomething() {
        SummaryRules.checkFounded(3, Map.of());
        assertThat(refused(() -> SummaryRules.checkFounded(0, Map.of()))).containsExactly(" error.summary.empty");
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> SummaryRules.checkFounded(3, Map.of(3, 40L, 1, 60L)));
        assertThat(refused.violations())
                .extracting(violation -> violation.field() + " " + violation.arguments())
                .containsExactly("statement-60 {number=1}", "statement-40 {number=3}");
    }

    private static EndorsementRound round(int number, String asked, String opened) {
        return new EndorsementRound(1, number, new RoundInput(NOW, asked, null), null, Instant.parse(opened));
    }

    @Test
    void allMembersAreAskedOnceInSevenDays() {
        List<EndorsementRound> before = List.of(
                round(3, "contributors", "2026-12-14T08:00:00Z"),
                round(2, "members", "2026-12-07T23:59:59Z"),
                round(1, "members", "2026-11-01T12:00:00Z"));
        Instant lastSecond = Instant.parse("2026-12-13T23:59:59Z");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> SummaryRules.checkRate(Asked.MEMBERS, before, lastSecond));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("asked");
            assertThat(violation.key()).isEqualTo("error.summary.asked-lately");
            assertThat(violation.arguments()).containsEntry("when", Date.from(Instant.parse("2026-12-14T12:00:00Z")));
        });
        assertThat(SummaryRules.membersAgain(before, lastSecond)).contains(LocalDate.parse("2026-12-14"));
        assertThatCode(() -> SummaryRules.checkRate(Asked.CONTRIBUTORS, before, lastSecond))
                .doesNotThrowAnyException();
        assertThatCode(() -> SummaryRules.checkRate(Asked.MEMBERS, before, lastSecond.plusSeconds(1)))
                .doesNotThrowAnyException();
        assertThatCode(() -> SummaryRules.checkRate(Asked.MEMBERS, List.of(), NOW))
                .doesNotThrowAnyException();
        assertThat(SummaryRules.membersAgain(before, NOW)).isEmpty();
    }

    @Test
    void aRoundThatWasTakenBackCountsAsWell() {
        EndorsementRound taken = round(1, "members", "2026-12-14T08:00:00Z");
        taken.close(Instant.parse("2026-12-14T08:01:00Z"));
        assertThat(refused(() -> SummaryRules.checkRate(Asked.MEMBERS, List.of(taken), NOW)))
                .containsExactly("asked error.summary.asked-lately");
    }

    @Test
    void theThresholdIsTwentyWhenNobodySaysOtherwise() {
        assertThat(new RoundInput(NOW, "members", null).dissent()).isEqualTo(20);
        assertThat(new RoundInput(NOW, "members", 35).dissent()).isEqualTo(35);
    }
}
