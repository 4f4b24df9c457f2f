package org.m4d.portal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** Dates, numbers and money as readers of a language expect them. The tests run far from UTC on purpose. */
class FormatsTest {

    private static final Instant LATE = Instant.parse("2026-11-14T23:12:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 14 Nov 2026    | 23:12
                    FR | 14 nov. 2026   | 23:12
                    ES | 14 nov 2026    | 23:12
                    AR | 14 نوفمبر 2026 | 11:12 م
                    """)
    void aDayAndAMomentInUtcForEverybodyElse(PortalLanguage language, String day, String time) {
        Formats formats = formats(language, null);

        assertThat(plain(formats.day(LATE))).isEqualTo(day);
        assertThat(plain(formats.moment(LATE))).startsWith(day).endsWith(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | November 2026     | Saturday 14 November    | 14 Nov    | Saturday
                    FR | novembre 2026     | samedi 14 novembre      | 14 nov.   | samedi
                    ES | noviembre de 2026 | sábado, 14 de noviembre | 14 nov    | sábado
                    AR | نوفمبر 2026       | السبت، 14 نوفمبر        | 14 نوفمبر | السبت
                    """)
    void monthsAndTheirDaysAreNamed(PortalLanguage language, String month, String day, String shortly, String weekday) {
        Formats formats = formats(language, null);
        LocalDate date = LocalDate.of(2026, 11, 14);

        assertThat(plain(formats.month(YearMonth.from(date)))).isEqualTo(month);
        assertThat(plain(formats.dayOfMonth(date))).isEqualTo(day);
        assertThat(plain(formats.shortDate(date))).isEqualTo(shortly);
        assertThat(formats.weekday(date.getDayOfWeek())).isEqualTo(weekday);
    }

    @Test
    void aMemberSeesHerOwnTime() {
        assertThat(plain(formats(PortalLanguage.FR, "Asia/Manila").day(LATE))).isEqualTo("15 nov. 2026");
        assertThat(plain(formats(PortalLanguage.FR, "Asia/Manila").moment(LATE)))
                .endsWith("07:12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 1,234,567
                    FR | 1 234 567
                    ES | 1.234.567
                    AR | 1,234,567
                    """)
    void numbersAreGrouped(PortalLanguage language, String number) {
        assertThat(plain(formats(language, null).number(1_234_567))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 48000.00    | EUR | EUR 48,000
                    FR | 48000.00    | EUR | 48 000 EUR
                    ES | 48000.00    | EUR | 48.000 EUR
                    AR | 48000.00    | EUR | 48,000 EUR
                    EN | 31500000    | XOF | XOF 31,500,000
                    FR | 31500000    | XOF | 31 500 000 XOF
                    ES | 31500000    | XOF | 31.500.000 XOF
                    AR | 31500000    | XOF | 31,500,000 XOF
                    FR | 1250.50     | MAD | 1 250,50 MAD
                    EN | 1250.50     | MAD | MAD 1,250.50
                    AR | 1250.5      | MAD | 1,250.50 MAD
                    """)
    void moneyHasItsCodeAndNoDecimalsThatAreZero(
            PortalLanguage language, BigDecimal amount, String currency, String text) {
        assertThat(plain(formats(language, null).money(amount, currency))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreTheSameInEveryLanguage(PortalLanguage language) {
        Formats formats = formats(language, null);

        assertThat(formats.number(1_234_567_890).replaceAll("\\D", "")).isEqualTo("1234567890");
        assertThat(formats.date(LocalDate.of(2026, 11, 14))).contains("2026").doesNotContainPattern("[٠-٩]");
        assertThat(formats.money(new BigDecimal("12.34"), "EUR")).doesNotContainPattern("[٠-٩]");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNothing(PortalLanguage language) {
        Formats formats = formats(language, null);

        assertThat(formats.day(null)).isEmpty();
        assertThat(formats.moment(null)).isEmpty();
        assertThat(formats.date(null)).isEmpty();
        assertThat(formats.number(null)).isEmpty();
        assertThat(formats.money(null, "EUR")).isEmpty();
    }

    /** With ordinary spaces, and without the marks that say which way a text runs. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Z}]", " ").replaceAll("[\\u200e\\u200f\\u061c]", "");
    }

    private static Formats formats(PortalLanguage language, String zone) {
        Formats formats = new Formats();
        formats.language = TextsIn.page(language);
        formats.acting = new Acting() {
            @Override
            public Actor actor() {
                return new Actor("subject", 1L, "Somebody", null, zone, Set.of(), true);
            }
        };
        return formats;
    }
}
