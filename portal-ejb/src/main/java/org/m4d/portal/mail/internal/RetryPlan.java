package org.m4d.portal.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a mail that was not taken is tried again: soon at first, then ever more rarely, and no more after five days (RFC 5321, 4.5.4.1).
 *
 * @param first how long after the first attempt the second comes
 */
record RetryPlan(Duration first) {

    private static final int[] TIMES_FIRST = {1, 5, 15, 60, 180, 360, 720};
    private static final Duration LONGEST = Duration.ofDays(5);

    /** @return when to try again; empty when it is to be given up */
    Optional<Instant> next(int attempts, Instant created, Instant now) {
        if (now.isAfter(created.plus(LONGEST))) {
            return Optional.empty();
        }
        int index = Math.min(Math.max(attempts, 1), TIMES_FIRST.length) - 1;
        return Optional.of(now.plus(first.multipliedBy(TIMES_FIRST[index])));
    }
}
