package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 22 November 2026 is a Sunday. */
class DigestTurnTest {

    @ParameterizedTest
    @CsvSource({
        // zone, hour, dealt with, now, due, with what gathers for a week, next
        "UTC, 8, 2026-11-22, 2026-11-23T07:59:00Z, false, false, 2026-11-23T08:00:00Z",
        "UTC, 8, 2026-11-22, 2026-11-23T08:00:00Z, true, true, 2026-11-24T08:00:00Z",
        "UTC, 8, 2026-11-23, 2026-11-23T08:01:00Z, false, false, 2026-11-24T08:00:00Z",
        "UTC, 8, 2026-11-23, 2026-11-24T08:00:00Z, true, false, 2026-11-25T08:00:00Z",
        "Asia/Tokyo, 8, 2026-11-22, 2026-11-22T23:00:00Z, true, true, 2026-11-23T23:00:00Z",
        "Asia/Tokyo, 8, 2026-11-22, 2026-11-22T22:59:00Z, false, false, 2026-11-22T23:00:00Z",
        "America/Los_Angeles, 8, 2026-11-22, 2026-11-23T15:59:00Z, false, false, 2026-11-23T16:00:00Z",
        "Asia/Kolkata, 0, 2026-11-22, 2026-11-22T18:30:00Z, true, true, 2026-11-23T18:30:00Z",
        // away from Friday to Wednesday: one, and Monday's with it
        "UTC, 8, 2026-11-20, 2026-11-25T12:00:00Z, true, true, 2026-11-26T08:00:00Z",
        // away from Tuesday to Saturday: one, without a Monday
        "UTC, 8, 2026-11-24, 2026-11-28T12:00:00Z, true, false, 2026-11-29T08:00:00Z",
        // away for a year
        "UTC, 8, 2025-11-25, 2026-11-25T12:00:00Z, true, true, 2026-11-26T08:00:00Z",
        // the night in which Berlin has no 2 o'clock: at 3 o'clock instead
        "Europe/Berlin, 2, 2026-03-28, 2026-03-29T00:59:00Z, false, false, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2, 2026-03-28, 2026-03-29T01:00:00Z, true, false, 2026-03-30T00:00:00Z",
        // the night in which it has 2 o'clock twice: at the first, and not again
        "Europe/Berlin, 2, 2026-10-24, 2026-10-25T00:00:00Z, true, false, 2026-10-26T01:00:00Z",
        "Europe/Berlin, 2, 2026-10-25, 2026-10-25T01:00:00Z, false, false, 2026-10-26T01:00:00Z",
        // she moved to the west after today's
        "America/Los_Angeles, 8, 2026-11-23, 2026-11-22T23:00:00Z, false, false, 2026-11-24T16:00:00Z"
    })
    void aDayHasOneAtItsHour(
            String zone, int hour, LocalDate planned, Instant now, boolean due, boolean week, Instant next) {
        DigestTurn turn = DigestTurn.of(planned, settings(hour), ZoneId.of(zone), now);

        assertThat(turn.due()).isEqualTo(due);
        assertThat(turn.week()).isEqualTo(week);
        assertThat(turn.next()).isEqualTo(next);
        assertThat(turn.day()).isAfterOrEqualTo(planned);
    }

    @Test
    void whoIsNewGetsHersAtTheNextHourThatSheWants() {
        DigestTurn turn = DigestTurn.of(null, settings(8), ZoneId.of("UTC"), Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(turn)
                .isEqualTo(new DigestTurn(
                        LocalDate.parse("2026-11-23"), false, false, Instant.parse("2026-11-24T08:00:00Z")));
        assertThat(DigestTurn.of(turn.day(), settings(8), ZoneId.of("UTC"), turn.next())
                        .due())
                .isTrue();
    }

    /** Through both changes of the clock: looked at whenever the turn before said so, every day of a year has exactly one. */
    @Test
    void aYearHasAsManyAsDays() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Instant now = Instant.parse("2026-01-01T00:30:00Z");
        LocalDate planned = LocalDate.parse("2025-12-31");
        int weeks = 0;
        for (int day = 1; day <= 365; day++) {
            DigestTurn turn = DigestTurn.of(planned, settings(2), zone, now.plusSeconds(3_600));
            assertThat(turn.due()).isTrue();
            assertThat(turn.day()).isEqualTo(planned.plusDays(1));
            weeks += turn.week() ? 1 : 0;
            planned = turn.day();
            now = turn.next().minusSeconds(3_600);
        }
        assertThat(weeks).isEqualTo(52);
    }

    private static NoticeSettings settings(int hour) {
        return new NoticeSettings(null, Summary.WEEKLY, hour, DayOfWeek.MONDAY, false);
    }
}
