package org.m4d.portal.web.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar as RFC 5545 has it, with the name and the source that RFC 7986 adds, and the two properties in which older programs look for
 * them. Moments are in UTC, so that no rules of time zones are needed. Nobody is made busy by it.
 */
final class CalendarWriter {

    private static final String PRODUCT = "-//M4D Portal//e-Discussions//EN";
    private static final Duration REFRESH = Duration.ofHours(6);

    private CalendarWriter() {}

    static byte[] write(CalendarFeed feed) {
        try {
            StringWriter out = new StringWriter();
            new CalendarOutputter(true).output(calendar(feed), out);
            return FoldedLines.anew(out.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Calendar calendar(CalendarFeed feed) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(said(feed.lang()), legal(feed.name())));
        calendar.add(new XProperty("X-WR-CALNAME", legal(feed.name())));
        calendar.add(new Url(URI.create(feed.url())));
        calendar.add(new Source(with(Value.URI), feed.self()));
        calendar.add(new RefreshInterval(with(Value.DURATION), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        feed.events().forEach(event -> calendar.add(event(event, feed.lang())));
        return calendar;
    }

    private static VEvent event(CalendarFeed.Event event, String lang) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(event.changed().truncatedTo(ChronoUnit.SECONDS)));
        written.add(new LastModified(event.changed().truncatedTo(ChronoUnit.SECONDS)));
        written.add(new Sequence(Math.toIntExact(event.revision())));
        written.add(new DtStart<>(event.begins().truncatedTo(ChronoUnit.SECONDS)));
        if (event.ends() != null) {
            written.add(new DtEnd<>(event.ends().truncatedTo(ChronoUnit.SECONDS)));
        }
        written.add(new Summary(said(event.lang()), legal(event.summary())));
        written.add(new Description(said(lang), legal(event.description())));
        if (event.cancelled()) {
            written.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        written.add(new Url(URI.create(event.url())));
        written.add(ImmutableTransp.TRANSPARENT);
        return written;
    }

    private static ParameterList said(String lang) {
        return with(new Language(lang));
    }

    private static ParameterList with(Parameter parameter) {
        return new ParameterList(List.of(parameter));
    }

    /** Text holds no control characters but the tab and the end of a line, and no halves of characters. */
    static String legal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
