package org.m4d.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Properties;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;

/** The portal's own words in mails, in all its languages. */
@ApplicationScoped
public class MailWords {

    private static final String FILES = "/mail/words";
    private static final Words WORDS = new Words(FILES);

    /**
     * Some words.
     *
     * @throws IllegalArgumentException when there are none under this key
     */
    public String of(PortalLanguage language, String key, Object... values) {
        return WORDS.of(language, key, values);
    }

    /** A name to stand among words that may be written in the other direction: set apart from them, as Unicode has it. */
    public static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    /** Whether there are words under this key. */
    public boolean has(String key) {
        return WORDS.has(key);
    }

    /** {@code 14 Nov 2026, 09:12}, by the clock of the one who reads it. */
    public String moment(PortalLanguage language, Instant moment, ZoneId zone) {
        FormatStyle dates = language == PortalLanguage.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
        return DateTimeFormatter.ofLocalizedDateTime(dates, FormatStyle.SHORT)
                .localizedBy(Words.locale(language))
                .format(moment.atZone(zone));
    }

    /** {@code 14 Nov 2026}. */
    public String day(PortalLanguage language, LocalDate day) {
        FormatStyle dates = language == PortalLanguage.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
        return DateTimeFormatter.ofLocalizedDate(dates)
                .localizedBy(Words.locale(language))
                .format(day);
    }

    static Properties read(PortalLanguage language) {
        return Words.read(FILES, language);
    }
}
