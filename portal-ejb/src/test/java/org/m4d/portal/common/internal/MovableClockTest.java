package org.m4d.portal.common.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of tests: ahead of the system's by what a file says. */
class MovableClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TENTH = Duration.ofMillis(100);
    private static final Logger LOG = Logger.getLogger(Advance.class.getName());

    @TempDir
    Path directory;

    private final Warnings warnings = new Warnings();
    private Path file;
    private long nanos;
    private Clock clock;

    @BeforeEach
    void begin() {
        file = directory.resolve("clock");
        clock = new MovableClock(Clock.fixed(REAL, ZoneOffset.UTC), new Advance(file, () -> nanos));
        LOG.addHandler(warnings);
    }

    @AfterEach
    void end() {
        LOG.removeHandler(warnings);
    }

    @Test
    void itRunsAheadByWhatTheFileSays() throws IOException {
        say("P21DT2H");
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(21)).plus(Duration.ofHours(2)));
        assertThat(clock.withZone(ZoneId.of("Africa/Dakar")).instant()).isEqualTo(clock.instant());
        assertThat(clock.withZone(ZoneId.of("Africa/Dakar")).getZone()).isEqualTo(ZoneId.of("Africa/Dakar"));
        assertThat(warnings.told).isEmpty();
    }

    @Test
    void theFileIsReadTenTimesASecondAtMost() throws IOException {
        say("P1D");
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        say("P2D");
        nanos += TENTH.toNanos() - 1;
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        nanos += 1;
        assertThat(ahead()).isEqualTo(Duration.ofDays(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "P2", "-P1D", "P1D", "P4000D", "PT99999999999999H"})
    void whatCannotBeFollowedLeavesItAsItWasAndIsSaidOnce(String unusable) throws IOException {
        say("P2D");
        assertThat(ahead()).isEqualTo(Duration.ofDays(2));
        say(unusable);
        for (int i = 0; i < 3; i++) {
            nanos += TENTH.toNanos();
            assertThat(ahead()).isEqualTo(Duration.ofDays(2));
        }
        assertThat(warnings.told).hasSize(1);

        say("P3D");
        nanos += TENTH.toNanos();
        assertThat(ahead()).isEqualTo(Duration.ofDays(3));
        say(unusable);
        nanos += TENTH.toNanos();
        assertThat(ahead()).isEqualTo(Duration.ofDays(3));
        assertThat(warnings.told).as("it was well in between").hasSize(2);
    }

    @Test
    void withoutTheFileItIsTheRealOne() throws IOException {
        assertThat(ahead()).isZero();
        nanos += TENTH.toNanos();
        assertThat(ahead()).isZero();
        assertThat(warnings.told).hasSize(1);
        say("P1D\n");
        nanos += TENTH.toNanos();
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
    }

    private Duration ahead() {
        return Duration.between(REAL, clock.instant());
    }

    private void say(String text) throws IOException {
        Files.writeString(file, text);
    }

    /** Keeps what was logged as a warning. */
    private static final class Warnings extends Handler {
        private final List<String> told = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                told.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
