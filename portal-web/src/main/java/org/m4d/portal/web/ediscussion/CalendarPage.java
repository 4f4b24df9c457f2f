package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.CalendarSpan;
import org.m4d.portal.ediscussion.EDiscussionCalendarService;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.ScheduledDiscussion;
import org.m4d.portal.ediscussion.ScheduledPhase;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Formats;

/** A month of e-discussions, in the days of the reader's zone. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage implements PageModel {

    /** No calendar needs a month of another century. */
    private static final Pattern MONTH = Pattern.compile("2[01][0-9]{2}-(0[1-9]|1[0-2])");

    @Inject
    EDiscussionCalendarService discussions;

    @Inject
    Formats formats;

    @Inject
    PageFrame page;

    @Inject
    Clock clock;

    private MonthCalendar calendar;
    private List<ScheduledDiscussion> inMonth;
    private List<ScheduledPhase> phases;
    private YearMonth present;
    private YearMonth first;
    private YearMonth last;

    @Override
    public void load(Route route) {
        ZoneId zone = formats.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        present = YearMonth.from(today);
        YearMonth month = route.parameter("month").map(CalendarPage::month).orElse(present);
        inMonth = discussions.between(start(month, zone), start(month.plusMonths(1), zone));
        phases = discussions.phases(inMonth);
        calendar = MonthCalendar.of(month, route.language(), today, zone, inMonth, phases);
        CalendarSpan span = discussions.span().orElseGet(() -> new CalendarSpan(clock.instant(), clock.instant()));
        first = earlier(present, YearMonth.from(span.first().atZone(zone)));
        last = later(present, YearMonth.from(span.last().atZone(zone)));
    }

    /** @throws NotFound when the text is no month, as {@code 2026-11}, or one that no calendar needs */
    private static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new NotFound();
        }
        return YearMonth.parse(text);
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    public MonthCalendar getCalendar() {
        return calendar;
    }

    /** Everything that is open for some of the month, the first to open first. */
    public List<ScheduledDiscussion> getDiscussions() {
        return inMonth;
    }

    /** The phases of a discussion, in the order of time. */
    public List<PhaseView> phases(ScheduledDiscussion discussion) {
        return phases.stream()
                .filter(one -> one.discussion().id() == discussion.id())
                .map(ScheduledPhase::phase)
                .toList();
    }

    /** The month before; null when nothing was before this one. */
    public YearMonth getPrevious() {
        return calendar.month().isAfter(first) ? earlier(calendar.month().minusMonths(1), last) : null;
    }

    /** The month after; null when nothing is known after this one. */
    public YearMonth getNext() {
        return calendar.month().isBefore(last) ? later(calendar.month().plusMonths(1), first) : null;
    }

    /** Whether it is the month in which today lies. */
    public boolean isPresent() {
        return calendar.month().equals(present);
    }

    /** The address of the feed, for calendar programs. */
    public String getFeed() {
        return page.absolute(page.getRoot() + "ediscussion/calendar.ics");
    }

    /** The same for programs that take such an address by a click. */
    public String getSubscription() {
        return getFeed().replaceFirst("^https?:", "webcal:");
    }
}
