package org.m4d.portal.common;

import java.util.List;
import java.util.Map;

/** Which years records may name. Others are mistyped, and some the database cannot hold. */
public final class Years {

    public static final int FIRST = 1950;
    public static final int LAST = 2100;

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
}
