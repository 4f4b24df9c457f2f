package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.LocalizedText;

/** Phases lie within the open time, one after the other. */
class PhaseRulesTest {

    private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-30T23:59:59Z");

    private static PhaseInput phase(String from, String until, Integer... questions) {
        return new PhaseInput(
                LocalizedText.of("en", "Cases"), Instant.parse(from), Instant.parse(until), Set.of(questions));
    }

    private static void check(PhaseInput... phases) {
        PhaseRules.check(List.of(phases), OPENS, CLOSES, 2);
    }

    private static List<String> refused(PhaseInput... phases) {
        return catchThrowableOfType(InvalidInput.class, () -> check(phases)).violations().stream()
                .map((Violation violation) -> violation.field() + " " + violation.key())
                .toList();
    }

    @Test
    void phasesMayFillTheOpenTimeAndLeaveGaps() {
        assertThatCode(() -> check()).doesNotThrowAnyException();
        assertThatCode(() -> check(
                        phase("2026-11-15T00:00:00Z", "2026-11-30T23:59:59Z", 2),
                        phase("2026-11-01T00:00:00Z", "2026-11-07T23:59:59Z", 1, 2),
                        phase("2026-11-08T00:00:00Z", "2026-11-09T23:59:59Z")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59Z, 2026-11-02T00:00:00Z, from-1 error.phase.before",
        "2026-11-29T00:00:00Z, 2026-12-01T00:00:00Z, until-1 error.phase.after",
        "2026-11-09T00:00:00Z, 2026-11-09T00:00:00Z, until-1 error.phase.ends-first",
        "2026-11-09T00:00:00Z, 2026-11-08T00:00:00Z, until-1 error.phase.ends-first"
    })
    void eachLiesWithinTheOpenTime(String from, String until, String wrong) {
        assertThat(refused(phase(from, until))).containsExactly(wrong);
    }

    @Test
    void ofTwoThatOverlapTheLaterIsNamedWhereverItStands() {
        PhaseInput early = phase("2026-11-02T00:00:00Z", "2026-11-10T00:00:00Z");
        assertThat(refused(early, phase("2026-11-10T00:00:00Z", "2026-11-12T00:00:00Z")))
                .containsExactly("from-2 error.phase.overlaps");
        assertThat(refused(phase("2026-11-05T00:00:00Z", "2026-11-06T00:00:00Z"), early))
                .containsExactly("from-1 error.phase.overlaps");
        assertThat(refused(
                        early,
                        phase("2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z"),
                        phase("2026-11-09T00:00:00Z", "2026-11-20T00:00:00Z")))
                .as("also behind a short one within a long one")
                .containsExactly("from-2 error.phase.overlaps", "from-3 error.phase.overlaps");
    }

    @Test
    void aNameAndKnownQuestionsAreWanted() {
        Instant from = Instant.parse("2026-11-02T00:00:00Z");
        assertThat(refused(new PhaseInput(null, from, CLOSES, null))).containsExactly("name-1 error.required");
        assertThat(refused(new PhaseInput(
                        new LocalizedText(Map.of("en", "x".repeat(101), "zz", "y")), from, CLOSES, null)))
                .containsExactlyInAnyOrder("name-1 error.length", "name-1 error.language");
        assertThat(refused(phase("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z", 3)))
                .containsExactly("questions-1 error.choice");
        assertThat(refused(phase("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z", 0)))
                .containsExactly("questions-1 error.choice");
    }

    @Test
    void movedDatesLeaveNoPhaseOutside() {
        List<DiscussionPhase> phases =
                List.of(new DiscussionPhase(null, phase("2026-11-02T00:00:00Z", "2026-11-10T00:00:00Z")));
        assertThatCode(() -> PhaseRules.checkHeld(
                        phases, Instant.parse("2026-11-02T00:00:00Z"), Instant.parse("2026-11-10T00:00:00Z")))
                .doesNotThrowAnyException();
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> PhaseRules.checkHeld(
                        phases, Instant.parse("2026-11-02T00:00:01Z"), Instant.parse("2026-11-09T23:59:59Z")));
        assertThat(refused.violations())
                .extracting((Violation violation) -> violation.field() + " " + violation.key())
                .containsExactly("opens error.phase.opens", "closes error.phase.closes");
    }
}
