package org.m4d.portal.notification;

import java.time.DayOfWeek;
import java.util.Objects;

/**
 * When a member gets mail, whatever it tells.
 *
 * @param quiet null for none
 * @param summaryHour the hour of the member's day, 0 to 23, at which mails that gather come
 * @param summaryDay the day of the week on which those come that gather a week
 * @param mailStopped whether she gets no mail at all, not even at once
 */
public record NoticeSettings(
        QuietHours quiet, Summary summary, int summaryHour, DayOfWeek summaryDay, boolean mailStopped) {

    /** Of those who chose nothing. */
    public static final NoticeSettings DEFAULT = new NoticeSettings(null, Summary.WEEKLY, 8, DayOfWeek.MONDAY, false);

    private static final int LAST_HOUR = 23;

    /** @throws IllegalArgumentException when the hour is none */
    public NoticeSettings {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(summaryDay, "summaryDay");
        if (summaryHour < 0 || summaryHour > LAST_HOUR) {
            throw new IllegalArgumentException("not an hour: " + summaryHour);
        }
    }

    /** The same, but with no mail at all, or with mail again. */
    public NoticeSettings stopped(boolean wanted) {
        return new NoticeSettings(quiet, summary, summaryHour, summaryDay, wanted);
    }
}
