package org.m4d.portal.web.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.PageLanguage;

/** Dates, numbers and money in the page's language and the member's time zone; the same digits in every language. */
@Named("fmt")
@ApplicationScoped
public class Formats {

    @Inject
    PageLanguage language;

    @Inject
    Acting acting;

    /** {@code 14 Nov 2026}. */
    public String day(Instant instant) {
        return instant == null ? "" : date(instant.atZone(zone()).toLocalDate());
    }

    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(dateStyle())
                        .localizedBy(javaLocale())
                        .format(date);
    }

    /** {@code 14 Nov 2026, 09:12}. */
    public String moment(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(dateStyle(), FormatStyle.SHORT)
                        .localizedBy(javaLocale())
                        .format(instant.atZone(zone()));
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return with("yMMMM").format(month);
    }

    /** {@code Saturday 14 November}: a day of a month that is named elsewhere. */
    public String dayOfMonth(LocalDate date) {
        return with("MMMMEEEEd").format(date);
    }

    /** {@code 14 Nov}: where the year is known. */
    public String shortDate(LocalDate date) {
        return with("MMMd").format(date);
    }

    /** The format that the page's language has for these fields, named as Unicode's skeletons name them; Java knows it for some languages alone. */
    private DateTimeFormatter with(String fields) {
        String pattern =
                DateTimePatternGenerator.getInstance(locale(language.get())).getBestPattern(fields);
        return DateTimeFormatter.ofPattern(pattern).localizedBy(javaLocale());
    }

    /** {@code Saturday}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, javaLocale());
    }

    public String number(Number value) {
        return value == null
                ? ""
                : NumberFormat.getIntegerInstance(locale(language.get())).format(value);
    }

    /** A number that is a name: a year, a record's number. No separators. */
    public String plain(Number value) {
        return value == null ? "" : value.toString();
    }

    /** An amount with its currency, without decimals that are zero. */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(locale(language.get()), NumberFormat.ISOCURRENCYSTYLE);
        format.setCurrency(Currency.getInstance(currency));
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }

    /** The member's time zone, UTC for everybody else. */
    public ZoneId zone() {
        String zone = acting.actor().zone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    static ULocale locale(PortalLanguage language) {
        return ULocale.forLanguageTag(tag(language));
    }

    private Locale javaLocale() {
        return Locale.forLanguageTag(tag(language.get()));
    }

    /** Plain English would put the month first, which few of our readers do. */
    private static String tag(PortalLanguage language) {
        String conventions = language == PortalLanguage.EN ? "en-GB" : language.code();
        return conventions + "-u-nu-latn";
    }

    /** With the month in letters: only Arabic writes the medium style in digits alone. */
    private FormatStyle dateStyle() {
        return language.get() == PortalLanguage.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
    }
}
