package org.m4d.portal.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Looks until the condition holds; fails with what was awaited when it does not in time. */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** As {@link #until}, for the usual things that take a moment, such as indexing. */
    public static void soon(String what, BooleanSupplier condition) {
        until(what, Duration.ofSeconds(20), condition);
    }

    /** Looks until an assertion holds; when it does not in time, its own failure says why. */
    public static <T> T holds(Duration patience, Supplier<T> assertion) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return assertion.get();
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
