package org.m4d.portal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days of the ledger. A deadline ends with its day in UTC, the same for everybody. */
public final class Deadlines {

    private Deadlines() {}

    /** The day on which the deadlines of today end. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Whether what was to be done is not done, though its last day is over. */
    public static boolean overdue(RecommendationState state, LocalDate deadline, LocalDate today) {
        return state.admits(RecommendationState.Act.DUE) && deadline.isBefore(today);
    }
}
