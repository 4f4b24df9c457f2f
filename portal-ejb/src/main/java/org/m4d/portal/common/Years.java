package org.m4d.portal.common;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which years records may name. Others are mistyped, and some the database cannot hold. */
public final class Years {

    public static final int FIRST = 1950;
    public static final int LAST = 2100;

    private static final Instant BEGIN = Instant.parse(FIRST + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST + 1 + "-01-01T00:00:00Z");

    private Years() {}

    /**
     * Whether a year can be meant.
     *
     * @param year null for none, which is taken
     * @param found takes what is wrong with the field
     */
    public static boolean check(String field, Integer year, List<InvalidInput.Violation> found) {
        boolean taken = year == null || (year >= FIRST && year <= LAST);
        if (!taken) {
            // as text, so that no language puts a separator into a year
            Map<String, Object> range = Map.of("min", String.valueOf(FIRST), "max", String.valueOf(LAST));
            found.add(new InvalidInput.Violation(field, "error.year", range));
        }
        return taken;
    }

    /** The same for a moment, also for one that no calendar holds. */
    public static boolean check(String field, Instant time, List<InvalidInput.Violation> found) {
        boolean taken = !time.isBefore(BEGIN) && time.isBefore(END);
        return check(field, taken ? FIRST : FIRST - 1, found);
    }
}
