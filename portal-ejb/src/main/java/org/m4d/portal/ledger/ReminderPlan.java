package org.m4d.portal.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When those who are to act are reminded of a deadline: 30 and 7 days before it, on the day after it, and then each month for as long as it is
 * overdue. What was missed while no server ran is not made up for: of all that passed, the last counts.
 *
 * @param deadline the last day
 */
record ReminderPlan(LocalDate deadline) {

    private static final int MONTH_BEFORE = 30;
    private static final int WEEK_BEFORE = 7;

    /** The last day at or before this one on which somebody is to be reminded; empty before the first. */
    Optional<LocalDate> latest(LocalDate day) {
        LocalDate overdue = deadline.plusDays(1);
        if (!day.isBefore(overdue)) {
            long months = ChronoUnit.MONTHS.between(overdue, day);
            // at the end of a month that is shorter the next one has begun already
            LocalDate next = overdue.plusMonths(months + 1);
            return Optional.of(next.isAfter(day) ? overdue.plusMonths(months) : next);
        }
        if (!day.isBefore(deadline.minusDays(WEEK_BEFORE))) {
            return Optional.of(deadline.minusDays(WEEK_BEFORE));
        }
        return Optional.of(deadline.minusDays(MONTH_BEFORE)).filter(first -> !day.isBefore(first));
    }

    /** The first day after this one on which somebody is to be reminded. There is always one more. */
    LocalDate next(LocalDate day) {
        LocalDate overdue = deadline.plusDays(1);
        if (day.isBefore(deadline.minusDays(MONTH_BEFORE))) {
            return deadline.minusDays(MONTH_BEFORE);
        }
        if (day.isBefore(deadline.minusDays(WEEK_BEFORE))) {
            return deadline.minusDays(WEEK_BEFORE);
        }
        if (day.isBefore(overdue)) {
            return overdue;
        }
        long months = ChronoUnit.MONTHS.between(overdue, day) + 1;
        LocalDate next = overdue.plusMonths(months);
        return next.isAfter(day) ? next : overdue.plusMonths(months + 1);
    }
}
