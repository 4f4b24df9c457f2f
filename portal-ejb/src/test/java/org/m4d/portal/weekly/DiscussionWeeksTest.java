package org.m4d.portal.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks are counted from the opening. */
class DiscussionWeeksTest {

    /** Three weeks and a day, across the night in which European clocks are put back. */
    private static final DiscussionWeeks WEEKS =
            new DiscussionWeeks(Instant.parse("2026-10-11T22:00:00Z"), Instant.parse("2026-11-02T22:59:59Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-10-11T21:59:59Z, 0, 0",
        "2026-10-11T22:00:00Z, 1, 0",
        "2026-10-18T21:59:59.999999Z, 1, 0",
        "2026-10-18T22:00:00Z, 2, 1",
        "2026-11-01T22:00:00Z, 4, 3",
        "2026-11-02T22:59:59Z, 4, 3",
        "2026-11-02T23:00:00Z, 4, 4",
        "2027-11-02T23:00:00Z, 4, 4"
    })
    void aMomentLiesInAWeekAndAfterOthers(Instant moment, int week, int ended) {
        assertThat(WEEKS.at(moment)).isEqualTo(week);
        assertThat(WEEKS.ended(moment)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-10-11T22:00:00Z, 2026-10-18T21:59:59Z",
        "3, 2026-10-25T22:00:00Z, 2026-11-01T21:59:59Z",
        "4, 2026-11-01T22:00:00Z, 2026-11-02T22:59:59Z",
        "5, 2026-11-08T22:00:00Z, 2026-11-15T21:59:59Z"
    })
    void aWeekLastsSevenDaysAndTheLastAsLongAsItLasts(int week, Instant begins, Instant ends) {
        assertThat(WEEKS.begins(week)).isEqualTo(begins);
        assertThat(WEEKS.ends(week)).isEqualTo(ends);
    }

    @Test
    void aShortOneHasAWeek() {
        Instant opens = Instant.parse("2026-11-01T00:00:00Z");
        assertThat(new DiscussionWeeks(opens, opens.plusSeconds(60)).count()).isEqualTo(1);
        assertThat(WEEKS.count()).isEqualTo(4);
    }

    @Test
    void weeksThatEndedWithoutASummaryAreMissing() {
        Instant inTheThird = Instant.parse("2026-10-28T12:00:00Z");
        assertThat(WEEKS.missing(List.of(), inTheThird)).containsExactly(1, 2);
        assertThat(WEEKS.missing(List.of(1, 3), inTheThird)).containsExactly(2);
        assertThat(WEEKS.missing(List.of(), WEEKS.opens())).isEmpty();
    }
}
