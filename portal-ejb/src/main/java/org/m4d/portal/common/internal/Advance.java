package org.m4d.portal.common.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * By how much a clock runs ahead: a duration (ISO 8601) that stands in a file, which is read at most every tenth of a second. A file that is
 * missing or says nothing sensible changes nothing, and neither does one that would turn the clock back.
 */
final class Advance {

    private static final Logger LOG = System.getLogger(Advance.class.getName());
    private static final long EVERY = Duration.ofMillis(100).toNanos();
    private static final Duration MOST = Duration.ofDays(3_650);

    private final Path file;
    private final LongSupplier nanos;
    private Duration ahead = Duration.ZERO;
    private long readAt;
    private String complaint = "";

    /**
     * @param nanos a time that only runs on, as {@link System#nanoTime}
     */
    Advance(Path file, LongSupplier nanos) {
        this.file = file;
        this.nanos = nanos;
        this.readAt = nanos.getAsLong() - EVERY;
    }

    /** Not less than before. */
    synchronized Duration now() {
        long time = nanos.getAsLong();
        if (time - readAt >= EVERY) {
            readAt = time;
            read();
        }
        return ahead;
    }

    private void read() {
        try {
            Duration wanted = Duration.parse(Files.readString(file).strip());
            if (wanted.compareTo(ahead) < 0 || wanted.compareTo(MOST) > 0) {
                complain(wanted + " is less than " + ahead + " or more than " + MOST);
                return;
            }
            complaint = "";
            if (!wanted.equals(ahead)) {
                ahead = wanted;
                LOG.log(Level.INFO, "The clock runs ahead by {0}", ahead);
            }
        } catch (IOException | DateTimeException unusable) {
            complain(unusable.toString());
        }
    }

    /** Once for each thing that is wrong. */
    private void complain(String what) {
        if (!what.equals(complaint)) {
            complaint = what;
            LOG.log(Level.WARNING, "The clock stays {0} ahead, for {1} cannot be followed: {2}", ahead, file, what);
        }
    }
}
