package org.m4d.portal.web.ediscussion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.ScheduledDiscussion;
import org.m4d.portal.ediscussion.ScheduledPhase;

/**
 * A month in whole weeks, with what opens and closes on each day.
 *
 * @param weekdays in the order in which a week has them
 */
public record MonthCalendar(YearMonth month, List<DayOfWeek> weekdays, List<Week> weeks) {

    /** Seven days. */
    public record Week(List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param inMonth whether it belongs to the month, or only fills a week
     * @param open whether a discussion is open on it, for all of it or a part
     */
    public record Day(
            LocalDate date,
            boolean inMonth,
            boolean today,
            boolean open,
            List<ScheduledDiscussion> opening,
            List<ScheduledPhase> phases,
            List<ScheduledDiscussion> closing) {

        public Day {
            opening = List.copyOf(opening);
            phases = List.copyOf(phases);
            closing = List.copyOf(closing);
        }

        /** Whether something opens or closes, or a phase begins. */
        public boolean eventful() {
            return !opening.isEmpty() || !phases.isEmpty() || !closing.isEmpty();
        }
    }

    public MonthCalendar {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /**
     * Puts discussions into the month.
     *
     * @param zone in which the reader's days begin
     * @param phases of these discussions; each stands where it begins
     */
    static MonthCalendar of(
            YearMonth month,
            PortalLanguage language,
            LocalDate today,
            ZoneId zone,
            List<ScheduledDiscussion> discussions,
            List<ScheduledPhase> phases) {
        DayOfWeek first = firstDay(language);
        LocalDate begin = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = begin; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(new Week(week.datesUntil(week.plusWeeks(1))
                    .map(date -> day(
                            date,
                            YearMonth.from(date).equals(month),
                            date.equals(today),
                            zone,
                            discussions,
                            beginning(date, zone, phases)))
                    .toList()));
        }
        return new MonthCalendar(
                month,
                IntStream.range(0, DayOfWeek.values().length)
                        .mapToObj(first::plus)
                        .toList(),
                weeks);
    }

    /** On which day calendars in this language begin a week: Saturday in most countries that write Arabic, Monday in most others. */
    static DayOfWeek firstDay(PortalLanguage language) {
        return language == PortalLanguage.AR ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
    }

    private static List<ScheduledPhase> beginning(LocalDate date, ZoneId zone, List<ScheduledPhase> phases) {
        return phases.stream()
                .filter(one -> LocalDate.ofInstant(one.phase().from(), zone).equals(date))
                .toList();
    }

    private static Day day(
            LocalDate date,
            boolean inMonth,
            boolean today,
            ZoneId zone,
            List<ScheduledDiscussion> discussions,
            List<ScheduledPhase> beginning) {
        List<ScheduledDiscussion> opening = new ArrayList<>();
        List<ScheduledDiscussion> closing = new ArrayList<>();
        boolean open = false;
        for (ScheduledDiscussion discussion : discussions) {
            LocalDate opens = LocalDate.ofInstant(discussion.opens(), zone);
            LocalDate closes = LocalDate.ofInstant(discussion.closes(), zone);
            open |= !date.isBefore(opens) && !date.isAfter(closes);
            if (date.equals(opens)) {
                opening.add(discussion);
            }
            if (date.equals(closes)) {
                closing.add(discussion);
            }
        }
        return new Day(date, inMonth, today, open, opening, beginning, closing);
    }

    /** Whether nothing opens or closes in the month. */
    public boolean quiet() {
        return weeks.stream().flatMap(week -> week.days().stream()).noneMatch(day -> day.inMonth() && day.eventful());
    }
}
