package org.m4d.portal.web.feed;

import java.time.Instant;
import java.util.List;

/**
 * A calendar before it is written. All addresses are whole ones.
 *
 * @param lang of its name
 * @param self where it lies
 * @param url the page for people
 */
record CalendarFeed(String name, String lang, String self, String url, List<Event> events) {

    CalendarFeed {
        events = List.copyOf(events);
    }

    /**
     * Something with a time.
     *
     * @param uid never changes
     * @param lang BCP 47 tag of the summary
     * @param description plain text; in the language of the calendar
     * @param cancelled it does not take place
     * @param ends null for a moment
     * @param revision grows with each change
     */
    record Event(
            String uid,
            String summary,
            String lang,
            String description,
            String url,
            boolean cancelled,
            Instant begins,
            Instant ends,
            Instant changed,
            long revision) {}
}
