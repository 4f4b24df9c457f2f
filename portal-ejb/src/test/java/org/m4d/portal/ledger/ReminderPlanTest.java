package org.m4d.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPlanTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # deadline, today,      due,        next
            2027-03-31, 2026-12-01, -,          2027-03-01
            2027-03-31, 2027-02-28, -,          2027-03-01
            2027-03-31, 2027-03-01, 2027-03-01, 2027-03-24
            2027-03-31, 2027-03-23, 2027-03-01, 2027-03-24
            2027-03-31, 2027-03-24, 2027-03-24, 2027-04-01
            2027-03-31, 2027-03-31, 2027-03-24, 2027-04-01
            2027-03-31, 2027-04-01, 2027-04-01, 2027-05-01
            2027-03-31, 2027-04-30, 2027-04-01, 2027-05-01
            2027-03-31, 2027-05-01, 2027-05-01, 2027-06-01
            2027-03-31, 2029-07-15, 2029-07-01, 2029-08-01
            2027-01-30, 2027-01-31, 2027-01-31, 2027-02-28
            2027-01-30, 2027-02-27, 2027-01-31, 2027-02-28
            2027-01-30, 2027-02-28, 2027-02-28, 2027-03-31
            2027-01-30, 2027-03-30, 2027-02-28, 2027-03-31
            2028-01-30, 2028-02-28, 2028-01-31, 2028-02-29
            """)
    void remindsThirtyAndSevenDaysBeforeOnTheDayAfterAndThenMonthly(
            LocalDate deadline, LocalDate today, LocalDate due, LocalDate next) {
        ReminderPlan plan = new ReminderPlan(deadline);
        assertThat(plan.latest(today).orElse(null)).isEqualTo(due);
        assertThat(plan.next(today)).isEqualTo(next);
    }

    /** Whoever looks every day finds each reminder on its own day, and the day that was named before. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-29", "2027-01-30", "2027-02-28", "2027-08-30", "2028-02-28", "2028-12-31"})
    void whatComesNextIsWhatIsDueThen(LocalDate deadline) {
        ReminderPlan plan = new ReminderPlan(deadline);
        List<LocalDate> found = new ArrayList<>();
        LocalDate expected = plan.next(deadline.minusDays(60));
        for (LocalDate day = deadline.minusDays(60); day.isBefore(deadline.plusYears(2)); day = day.plusDays(1)) {
            if (day.equals(expected)) {
                assertThat(plan.latest(day)).contains(day);
                found.add(day);
                expected = plan.next(day);
                assertThat(expected).isAfter(day);
            } else {
                assertThat(plan.latest(day)).isNotEqualTo(Optional.of(day));
            }
        }
        assertThat(found)
                .startsWith(deadline.minusDays(30), deadline.minusDays(7), deadline.plusDays(1))
                .hasSizeBetween(26, 27);
    }

    @Test
    void aDeadlineEndsWithItsDay() {
        LocalDate deadline = LocalDate.parse("2027-03-31");
        assertThat(Deadlines.overdue(RecommendationState.ASKED, deadline, deadline))
                .isFalse();
        assertThat(Deadlines.overdue(RecommendationState.ASKED, deadline, deadline.plusDays(1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, true",
        "ACCEPTED, true",
        "PARTLY_ACCEPTED, true",
        "IN_PROGRESS, true",
        "DECLINED, false",
        "KEPT, false",
        "PARTLY_KEPT, false",
        "BROKEN, false",
        "WITHDRAWN, false",
        "SUPERSEDED, false"
    })
    void onlyWhatIsStillToBeDoneIsOverdue(RecommendationState state, boolean overdue) {
        LocalDate deadline = LocalDate.parse("2027-03-31");
        assertThat(Deadlines.overdue(state, deadline, deadline.plusDays(1))).isEqualTo(overdue);
    }
}
