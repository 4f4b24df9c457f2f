package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    private static final Instant CREATED = Instant.parse("2026-03-01T10:00:00Z");

    private final RetryPlan plan = new RetryPlan(Duration.ofSeconds(60));

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,5", "3,15", "4,60", "5,180", "6,360", "7,720", "8,720", "1000,720"})
    void soonAtFirstThenMoreRarely(int attempts, long minutes) {
        assertThat(plan.next(attempts, CREATED, CREATED)).hasValue(CREATED.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void fiveDaysAreEnough() {
        Instant last = CREATED.plus(Duration.ofDays(5));
        assertThat(plan.next(9, CREATED, last)).isPresent();
        assertThat(plan.next(9, CREATED, last.plusMillis(1))).isEmpty();
    }

    @Test
    void itEnds() {
        Optional<Instant> due = Optional.of(CREATED);
        int attempts = 0;
        while (due.isPresent()) {
            attempts++;
            due = plan.next(attempts, CREATED, due.get());
        }
        assertThat(attempts).isBetween(10, 20);
    }
}
