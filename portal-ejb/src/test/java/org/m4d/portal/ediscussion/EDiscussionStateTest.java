package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates alone decide where an announced discussion stands. What each state admits is compared with the documentation elsewhere. */
class EDiscussionStateTest {

    private static final Instant OPENS = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-12T23:59:59Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-08T23:59:59Z, ANNOUNCED",
        "2026-11-09T00:00:00Z, OPEN",
        "2026-12-12T23:59:59Z, OPEN",
        "2026-12-13T00:00:00Z, CLOSED"
    })
    void followsTheClock(Instant now, EDiscussionState state) {
        assertThat(EDiscussionState.at(OPENS, CLOSES, now)).isEqualTo(state);
    }
}
