package org.m4d.portal.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Whether a member's digest is due, and when she is to be looked at again. It is counted in days of her own calendar, each of which has one digest at
 * most: so a clock that is put back brings none twice, one that is put forward leaves none out, and what was missed for days is made up once.
 *
 * @param day the last day whose digest is dealt with after this
 * @param due whether one is to be made now
 * @param week whether the day on which mails come that gather a week is among those that it is made for
 * @param next when her next one is due
 */
public record DigestTurn(LocalDate day, boolean due, boolean week, Instant next) {

    /**
     * Decides for one member.
     *
     * @param planned the last day whose digest was dealt with; null for somebody who is looked at for the first time, and gets her first digest at the
     *     next hour that she wants it
     */
    public static DigestTurn of(LocalDate planned, NoticeSettings settings, ZoneId zone, Instant now) {
        LocalDate last = LocalDate.ofInstant(now, zone);
        while (at(last, settings, zone).isAfter(now)) {
            last = last.minusDays(1);
        }
        boolean due = planned != null && last.isAfter(planned);
        LocalDate day = planned == null || due ? last : planned;
        return new DigestTurn(
                day, due, due && hasDay(planned, last, settings.summaryDay()), at(day.plusDays(1), settings, zone));
    }

    private static boolean hasDay(LocalDate planned, LocalDate last, DayOfWeek wanted) {
        return planned.plusDays(1).datesUntil(last.plusDays(1)).limit(7).anyMatch(day -> day.getDayOfWeek() == wanted);
    }

    /** An hour that the clock leaps over is the one after it; of one that comes twice it is the first. */
    private static Instant at(LocalDate day, NoticeSettings settings, ZoneId zone) {
        return day.atTime(LocalTime.of(settings.summaryHour(), 0)).atZone(zone).toInstant();
    }
}
