package org.m4d.portal.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, a calendar is one that another library reads, and says just that. */
class CalendarWriterTest {

    private static final Instant OPENS = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-05T22:59:59.999Z");
    private static final Instant CHANGED = Instant.parse("2026-10-20T08:15:00.5Z");

    private static byte[] written(String text) {
        return CalendarWriter.write(new CalendarFeed(
                text,
                "ar",
                "https://example.org/ar/ediscussion/calendar.ics",
                "https://example.org/ar/ediscussion/calendar",
                List.of(event("ediscussion-1", text, CLOSES, false), event("ediscussion-1-closes", text, null, true))));
    }

    private static CalendarFeed.Event event(String uid, String text, Instant ends, boolean cancelled) {
        return new CalendarFeed.Event(
                uid + "@example.org",
                text,
                "fr",
                text,
                "https://example.org/ar/ediscussion/1/a-title?x=1&y=2",
                cancelled,
                OPENS,
                ends,
                CHANGED,
                3);
    }

    private static ICalendar read(byte[] content) throws IOException {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        var reader = Biweekly.parse(new String(content, StandardCharsets.UTF_8)).warnings(warnings);
        List<ICalendar> calendars = reader.all();
        assertThat(calendars).hasSize(1);
        assertThat(warnings).allSatisfy(those -> assertThat(those).isEmpty());
        assertThat(calendars.getFirst().validate(ICalVersion.V2_0)).isEmpty();
        return calendars.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "Commas, semicolons; and back\\slashes \\n that are none",
                "two\nlines",
                "\"quotes\" : and = signs",
                "BEGIN:VEVENT",
                "END:VCALENDAR\nBEGIN:VCALENDAR",
                "emoji 👩🏽‍🚀 and 𝒜 and a line that is much longer than what one line of a calendar can hold"
                        + " 👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀",
                "كيف تتقاسم البلديات وجمعيات المغتربين تكاليف تشغيل المشروع بعد انتهاء المنحة؟ ومن يوقّع، ومتى؟",
                "ends with a space ",
                "tab\tinside"
            })
    void textComesOutAsItWentIn(String text) throws IOException {
        VEvent event = read(written(text)).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getDescription().getValue()).isEqualTo(text);
    }

    @Test
    void charactersThatNoCalendarHoldsAreLeftOut() throws IOException {
        String text = "a\u0000b\u0008c\u000Bd\r\ne\uD800f\uDC00g\u001Fh\u0085i";
        assertThat(read(written(text)).getEvents().getFirst().getSummary().getValue())
                .isEqualTo("abcd\nefghi");
        assertThat(CalendarWriter.legal("x\uD83D\uDE00")).isEqualTo("x\uD83D\uDE00");
    }

    @Test
    void anEventHasWhatProgramsGoBy() throws IOException {
        ICalendar calendar = read(written("Title"));
        assertThat(calendar.getEvents()).hasSize(2);
        VEvent whole = calendar.getEvents().getFirst();
        VEvent end = calendar.getEvents().getLast();

        assertThat(whole.getUid().getValue()).isEqualTo("ediscussion-1@example.org");
        assertThat(whole.getDateStart().getValue().toInstant()).isEqualTo(OPENS);
        assertThat(whole.getDateEnd().getValue().toInstant()).isEqualTo("2026-12-05T22:59:59Z");
        assertThat(whole.getSequence().getValue()).isEqualTo(3);
        assertThat(whole.getLastModified().getValue().toInstant()).isEqualTo("2026-10-20T08:15:00Z");
        assertThat(whole.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-10-20T08:15:00Z");
        assertThat(whole.getUrl().getValue()).isEqualTo("https://example.org/ar/ediscussion/1/a-title?x=1&y=2");
        assertThat(whole.getTransparency().isTransparent()).isTrue();
        assertThat(whole.getSummary().getLanguage()).isEqualTo("fr");
        assertThat(whole.getDescription().getLanguage()).isEqualTo("ar");
        assertThat(end.getUid().getValue()).isEqualTo("ediscussion-1-closes@example.org");
        assertThat(end.getDateEnd()).isNull();
        assertThat(whole.getStatus()).isNull();
        assertThat(end.getStatus().isCancelled()).isTrue();
    }

    @Test
    void theCalendarSaysWhatItIsAndHowOftenToAsk() throws IOException {
        ICalendar calendar = read(written("الأجندة"));

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("الأجندة");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("الأجندة");
        assertThat(calendar.getSource().getValue()).isEqualTo("https://example.org/ar/ediscussion/calendar.ics");
        assertThat(calendar.getRefreshInterval().getValue().getHours()).isEqualTo(6);
    }

    @Test
    void linesEndAndFoldAsTheStandardSays() {
        String content = new String(written("ن".repeat(300)), StandardCharsets.UTF_8);

        assertThat(content).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(content.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(content.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
    }

    @Test
    void aCalendarWithoutEventsIsOneToo() throws IOException {
        CalendarFeed empty =
                new CalendarFeed("Nothing", "en", "https://example.org/c.ics", "https://example.org/c", List.of());
        assertThat(CalendarWriter.write(empty)).isEqualTo(CalendarWriter.write(empty));
        String content = new String(CalendarWriter.write(empty), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(content).first().getEvents()).isEmpty();
    }
}
