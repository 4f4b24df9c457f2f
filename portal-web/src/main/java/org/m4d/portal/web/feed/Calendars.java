package org.m4d.portal.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.CalendarEntry;
import org.m4d.portal.ediscussion.EDiscussionCalendarService;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.ScheduledDiscussion;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.web.text.Texts;

/** Makes the calendar of an address: of each e-discussion its whole time, its end once more as a moment of its own, and its phases. */
@RequestScoped
public class Calendars {

    @Inject
    EDiscussionCalendarService discussions;

    @Inject
    OidcSettings settings;

    @Inject
    Texts texts;

    CalendarFeed make(CalendarAddress address) {
        if (address.discussion() == null) {
            return feed(address, say(address, "all"), "ediscussion/calendar", discussions.feed());
        }
        CalendarEntry only = discussions.one(address.discussion());
        return feed(address, title(address, only.discussion()), path(only.discussion()), List.of(only));
    }

    private CalendarFeed feed(CalendarAddress address, String name, String page, List<CalendarEntry> entries) {
        return new CalendarFeed(
                say(address, "name", name),
                address.language().code(),
                root(address) + address.path(),
                root(address) + page,
                entries.stream().flatMap(entry -> events(address, entry)).toList());
    }

    private Stream<CalendarFeed.Event> events(CalendarAddress address, CalendarEntry entry) {
        ScheduledDiscussion discussion = entry.discussion();
        String url = root(address) + path(discussion);
        String about = about(address, entry, url);
        Stream<CalendarFeed.Event> whole = Stream.of(
                new CalendarFeed.Event(
                        uid("ediscussion-" + discussion.id()),
                        title(address, discussion),
                        discussion.titles().languageFor(address.language().code()),
                        about,
                        url,
                        discussion.cancelled(),
                        discussion.opens(),
                        discussion.closes(),
                        discussion.changedAt(),
                        discussion.version()),
                new CalendarFeed.Event(
                        uid("ediscussion-" + discussion.id() + "-closes"),
                        say(address, "closes", title(address, discussion)),
                        address.language().code(),
                        about,
                        url,
                        discussion.cancelled(),
                        discussion.closes(),
                        null,
                        discussion.changedAt(),
                        discussion.version()));
        return Stream.concat(whole, entry.phases().stream().map(phase -> phase(address, discussion, phase, url)));
    }

    private CalendarFeed.Event phase(
            CalendarAddress address, ScheduledDiscussion discussion, PhaseView phase, String url) {
        String lang = address.language().code();
        return new CalendarFeed.Event(
                uid("ediscussion-" + discussion.id() + "-phase-" + phase.id()),
                say(address, "phase", phase.name().in(lang), title(address, discussion)),
                phase.name().languageFor(lang),
                say(address, "about") + "\n\n" + url,
                url,
                discussion.cancelled(),
                phase.from(),
                phase.until(),
                discussion.changedAt(),
                discussion.version());
    }

    private String about(CalendarAddress address, CalendarEntry entry, String url) {
        String lang = address.language().code();
        List<LocalizedText> questions = entry.questions();
        Stream<String> asked = IntStream.range(0, questions.size())
                .mapToObj(i -> (i + 1) + ". " + questions.get(i).in(lang));
        return String.join(
                        "\n",
                        Stream.concat(Stream.of(say(address, "about")), asked).toList()) + "\n\n" + url;
    }

    private static String title(CalendarAddress address, ScheduledDiscussion discussion) {
        return discussion.titles().in(address.language().code());
    }

    private static String path(ScheduledDiscussion discussion) {
        return ContentPath.of(ContentType.EDISCUSSION, discussion.id(), discussion.title());
    }

    private String say(CalendarAddress address, String key, Object... values) {
        return texts.in(address.language(), "calendar.feed." + key, values);
    }

    private String root(CalendarAddress address) {
        return settings.getBaseUrl() + "/" + address.language().code() + "/";
    }

    /** The same in all languages: it is the same event. */
    private String uid(String what) {
        return what + "@" + URI.create(settings.getBaseUrl()).getHost();
    }
}
