package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        // by night, in Dakar, where the clock is that of UTC
        "1320, 420, Africa/Dakar, 2026-11-23T21:59:59Z, 2026-11-23T21:59:59Z",
        "1320, 420, Africa/Dakar, 2026-11-23T22:00:00Z, 2026-11-24T07:00:00Z",
        "1320, 420, Africa/Dakar, 2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
        "1320, 420, Africa/Dakar, 2026-11-24T07:00:00Z, 2026-11-24T07:00:00Z",
        // by day
        "540, 1020, Africa/Dakar, 2026-11-23T12:30:00Z, 2026-11-23T17:00:00Z",
        "540, 1020, Africa/Dakar, 2026-11-23T08:59:00Z, 2026-11-23T08:59:00Z",
        // until midnight
        "1200, 0, Africa/Dakar, 2026-11-23T23:59:00Z, 2026-11-24T00:00:00Z",
        // the member's clock, not that of the server
        "1320, 420, Asia/Manila, 2026-11-23T14:00:00Z, 2026-11-23T23:00:00Z",
        // an hour shorter in the night in which the clocks go forward
        "1320, 420, Europe/Paris, 2026-03-28T21:30:00Z, 2026-03-29T05:00:00Z",
        // half past two comes twice in the night in which they go back
        "1320, 150, Europe/Paris, 2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
        "1320, 150, Europe/Paris, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z"
    })
    void itIsOverWhenTheMembersClockSaysSo(int from, int until, String zone, Instant moment, Instant over) {
        assertThat(new QuietHours(from, until).over(moment, ZoneId.of(zone))).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 1440", "60, 60"})
    void whatIsNoStretchOfADayIsRefused(int from, int until) {
        assertThatThrownBy(() -> new QuietHours(from, until)).isInstanceOf(IllegalArgumentException.class);
    }
}
