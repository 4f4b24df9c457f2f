package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.internal.EDiscussionCalendar;

/** E-discussions by their dates. A calendar is the same for everybody. */
@Stateless
public class EDiscussionCalendarService {

    /** How long after its end a discussion stays in the calendar of all. */
    static final Duration KEPT = Duration.ofDays(365);

    @Inject
    EDiscussionCalendar calendar;

    @Inject
    Clock clock;

    /** What is announced, what is open, and what closed within the last year; the latest end first, a thousand at most. */
    @PermitAll
    public List<CalendarEntry> feed() {
        return calendar.closingAfter(clock.instant().minus(KEPT));
    }

    /** @throws NotFound when there is no such discussion */
    @PermitAll
    public CalendarEntry one(long id) {
        return calendar.entry(id).orElseThrow(NotFound::new);
    }

    /** Those that are open at some moment of this time, the first to open first, a thousand at most. */
    @PermitAll
    public List<ScheduledDiscussion> between(Instant from, Instant until) {
        return calendar.between(from, until);
    }

    /** The phases of these discussions, in the order of time. */
    @PermitAll
    public List<ScheduledPhase> phases(Collection<ScheduledDiscussion> found) {
        Map<Long, List<PhaseView>> known =
                calendar.phases(found.stream().map(ScheduledDiscussion::id).toList());
        return found.stream()
                .flatMap(discussion -> known.getOrDefault(discussion.id(), List.of()).stream()
                        .map(phase -> new ScheduledPhase(discussion, phase)))
                .sorted(Comparator.comparing(one -> one.phase().from()))
                .toList();
    }

    /** From the first opening to the last closing; empty while there are no discussions. */
    @PermitAll
    public Optional<CalendarSpan> span() {
        return calendar.span();
    }
}
