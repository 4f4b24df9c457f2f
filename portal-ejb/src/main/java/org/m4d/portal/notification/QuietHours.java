package org.m4d.portal.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stretch of every day in which a member gets no mail, by the clock of her own time zone. It may go over midnight.
 *
 * @param from minute of the day, 0 to 1439, from which on it is quiet
 * @param until minute of the day, 0 to 1439, at which it ends; another than {@code from}
 */
public record QuietHours(int from, int until) {

    private static final int DAY = (int) Duration.ofDays(1).toMinutes();

    /** @throws IllegalArgumentException when it is no stretch of a day */
    public QuietHours {
        if (!minute(from) || !minute(until) || from == until) {
            throw new IllegalArgumentException("not a stretch of a day: " + from + " to " + until);
        }
    }

    private static boolean minute(int value) {
        return value >= 0 && value < DAY;
    }

    /** The first moment from this one on at which it is not quiet: this one itself outside of the quiet hours. */
    public Instant over(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        int minute = local.toLocalTime().toSecondOfDay() / 60;
        boolean overMidnight = from > until;
        boolean quiet = overMidnight ? minute >= from || minute < until : minute >= from && minute < until;
        if (!quiet) {
            return moment;
        }
        int days = overMidnight && minute >= from ? 1 : 0;
        ZonedDateTime over = local.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.ofSecondOfDay(until * 60L))
                .atZone(zone);
        // in the night in which clocks go back an hour comes twice, and it is quiet until its second end
        return over.toInstant().isAfter(moment)
                ? over.toInstant()
                : over.withLaterOffsetAtOverlap().toInstant();
    }
}
