package org.m4d.portal.weekly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weeks of an e-discussion, counted from 1 from its opening: seven days of 24 hours each, the last one as long as it lasts.
 *
 * @param opens its first moment
 * @param closes its last one, not before {@code opens}
 */
public record DiscussionWeeks(Instant opens, Instant closes) {

    private static final Duration WEEK = Duration.ofDays(7);

    /** How many there are: 1 at least. */
    public int count() {
        return number(closes);
    }

    /** The week in which a moment lies; 0 before the opening, the last one after the closing. */
    public int at(Instant moment) {
        if (moment.isBefore(opens)) {
            return 0;
        }
        return number(moment.isAfter(closes) ? closes : moment);
    }

    /** How many of them have ended by a moment. */
    public int ended(Instant moment) {
        return moment.isAfter(closes) ? count() : Math.max(0, at(moment) - 1);
    }

    /** Those that have ended by a moment and are not among these, in their order. */
    public List<Integer> missing(List<Integer> summedUp, Instant moment) {
        return IntStream.rangeClosed(1, ended(moment))
                .boxed()
                .filter(week -> !summedUp.contains(week))
                .toList();
    }

    /** The first moment of a week. */
    public Instant begins(int week) {
        return opens.plus(WEEK.multipliedBy(week - 1L));
    }

    /** The last second of a week, which for the last one is the closing. A week that a later closing once had ends after seven days. */
    public Instant ends(int week) {
        return week == count() ? closes : begins(week + 1).minusSeconds(1);
    }

    private int number(Instant moment) {
        return (int) (Duration.between(opens, moment).toDays() / WEEK.toDays()) + 1;
    }
}
