package org.m4d.portal.ediscussion.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.m4d.portal.ediscussion.EDiscussionFigures.Week;

/** Weeks as ISO 8601 counts them, in UTC. */
final class Weeks {

    /** In a statement: the Monday of the week in which the contribution {@code c} was written. */
    static final String MONDAY = "date_sub(date(c.created_at), interval weekday(c.created_at) day)";

    /** A discussion lasts a year at most; only imports can bring contributions that lie further apart. */
    private static final long MOST = 60;

    private Weeks() {}

    /**
     * The same with the weeks in which nothing was said, where these are not too many to be shown.
     *
     * @param counted in their order
     */
    static List<Week> filled(List<Week> counted) {
        if (counted.isEmpty()) {
            return counted;
        }
        LocalDate first = counted.getFirst().monday();
        long weeks = ChronoUnit.WEEKS.between(first, counted.getLast().monday()) + 1;
        if (weeks > MOST) {
            return counted;
        }
        Map<LocalDate, Week> known = counted.stream().collect(Collectors.toMap(Week::monday, Function.identity()));
        return LongStream.range(0, weeks)
                .mapToObj(first::plusWeeks)
                .map(monday -> known.getOrDefault(monday, new Week(monday, 0, 0)))
                .toList();
    }
}
