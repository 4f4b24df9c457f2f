package org.m4d.portal.web.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.ScheduledDiscussion;
import org.m4d.portal.ediscussion.ScheduledPhase;
import org.m4d.portal.web.ediscussion.MonthCalendar.Day;

/** Weeks as each language counts them, and each discussion on its days. */
class MonthCalendarTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static ScheduledDiscussion discussion(String opens, String closes) {
        return new ScheduledDiscussion(
                1,
                "Title",
                "en",
                LocalizedText.EMPTY,
                false,
                Instant.parse(opens),
                Instant.parse(closes),
                Instant.parse(opens),
                0);
    }

    private static MonthCalendar calendar(
            String month, PortalLanguage language, ZoneId zone, ScheduledDiscussion... discussions) {
        return MonthCalendar.of(YearMonth.parse(month), language, TODAY, zone, List.of(discussions), List.of());
    }

    private static Day day(MonthCalendar calendar, String date) {
        return calendar.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 2026-11, MONDAY, 2026-10-26, 2026-12-06, 6",
        "FR, 2027-02, MONDAY, 2027-02-01, 2027-02-28, 4",
        "ES, 2026-08, MONDAY, 2026-07-27, 2026-09-06, 6",
        "AR, 2026-11, SATURDAY, 2026-10-31, 2026-12-04, 5",
        "AR, 2026-08, SATURDAY, 2026-08-01, 2026-09-04, 5"
    })
    void aMonthHasWholeWeeks(
            PortalLanguage language, String month, DayOfWeek first, LocalDate begin, LocalDate end, int weeks) {
        MonthCalendar calendar = calendar(month, language, ZoneOffset.UTC);

        assertThat(calendar.weekdays()).hasSize(7).startsWith(first).doesNotHaveDuplicates();
        assertThat(calendar.weeks()).hasSize(weeks).allSatisfy(week -> {
            assertThat(week.days()).hasSize(7);
            assertThat(week.days().getFirst().date().getDayOfWeek()).isEqualTo(first);
        });
        assertThat(calendar.weeks().getFirst().days().getFirst().date()).isEqualTo(begin);
        assertThat(calendar.weeks().getLast().days().getLast().date()).isEqualTo(end);
    }

    @Test
    void aDiscussionStandsWhereItOpensAndWhereItCloses() {
        MonthCalendar calendar = calendar(
                "2026-11",
                PortalLanguage.EN,
                ZoneOffset.UTC,
                discussion("2026-11-09T00:00:00Z", "2026-11-12T23:59:59Z"));

        assertThat(day(calendar, "2026-11-08").open()).isFalse();
        assertThat(day(calendar, "2026-11-09").opening()).hasSize(1);
        assertThat(day(calendar, "2026-11-09").open()).isTrue();
        assertThat(day(calendar, "2026-11-10").open()).isTrue();
        assertThat(day(calendar, "2026-11-10").eventful()).isFalse();
        assertThat(day(calendar, "2026-11-12").closing()).hasSize(1);
        assertThat(day(calendar, "2026-11-13").open()).isFalse();
        assertThat(calendar.quiet()).isFalse();
    }

    @Test
    void daysAreThoseOfTheReader() {
        ScheduledDiscussion discussion = discussion("2026-11-08T23:00:00Z", "2026-11-12T22:59:59Z");

        assertThat(day(calendar("2026-11", PortalLanguage.FR, ZoneId.of("Europe/Paris"), discussion), "2026-11-09")
                        .opening())
                .hasSize(1);
        assertThat(day(calendar("2026-11", PortalLanguage.FR, ZoneOffset.UTC, discussion), "2026-11-08")
                        .opening())
                .hasSize(1);
    }

    @Test
    void whatHappensInAnotherMonthIsNotOfThisOne() {
        MonthCalendar calendar = calendar(
                "2026-11",
                PortalLanguage.EN,
                ZoneOffset.UTC,
                discussion("2026-10-30T00:00:00Z", "2026-12-02T00:00:00Z"));

        assertThat(calendar.quiet()).isTrue();
        assertThat(day(calendar, "2026-11-23").today()).isTrue();
        assertThat(day(calendar, "2026-11-24").today()).isFalse();
        assertThat(day(calendar, "2026-12-02").inMonth()).isFalse();
    }

    @Test
    void aPhaseStandsWhereItBegins() {
        ScheduledDiscussion discussion = discussion("2026-10-30T00:00:00Z", "2026-12-02T00:00:00Z");
        PhaseView phase = new PhaseView(
                5,
                2,
                LocalizedText.of("en", "Cases"),
                Instant.parse("2026-11-08T23:00:00Z"),
                Instant.parse("2026-11-20T22:59:59Z"),
                List.of());
        MonthCalendar calendar = MonthCalendar.of(
                YearMonth.parse("2026-11"),
                PortalLanguage.FR,
                TODAY,
                ZoneId.of("Europe/Paris"),
                List.of(discussion),
                List.of(new ScheduledPhase(discussion, phase)));

        assertThat(day(calendar, "2026-11-09").phases()).hasSize(1);
        assertThat(day(calendar, "2026-11-09").eventful()).isTrue();
        assertThat(day(calendar, "2026-11-08").eventful()).isFalse();
        assertThat(day(calendar, "2026-11-20").phases()).isEmpty();
        assertThat(calendar.quiet()).isFalse();
    }
}
