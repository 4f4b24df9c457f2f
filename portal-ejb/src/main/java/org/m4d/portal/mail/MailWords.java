package org.m4d.portal.mail;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Spacing;

/** The portal's own words in mails, in all its languages: patterns of ICU, a file for each language. */
@ApplicationScoped
public class MailWords {

    private static final Map<PortalLanguage, Properties> WORDS = readAll();

    private static Map<PortalLanguage, Properties> readAll() {
        Map<PortalLanguage, Properties> all = new EnumMap<>(PortalLanguage.class);
        for (PortalLanguage language : PortalLanguage.values()) {
            all.put(language, read(language));
        }
        return all;
    }

    /**
     * Some words.
     *
     * @throws IllegalArgumentException when there are none under this key
     */
    public String of(PortalLanguage language, String key, Object... values) {
        String pattern = WORDS.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for mails: " + key);
        }
        return new MessageFormat(pattern, ULocale.forLanguageTag(tag(language))).format(values);
    }

    /** A name to stand among words that may be written in the other direction: set apart from them, as Unicode has it. */
    public static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    /** Whether there are words under this key. */
    public boolean has(String key) {
        return WORDS.get(PortalLanguage.EN).containsKey(key);
    }

    /** {@code 14 Nov 2026, 09:12}, by the clock of the one who reads it. */
    public String moment(PortalLanguage language, Instant moment, ZoneId zone) {
        FormatStyle dates = language == PortalLanguage.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
        return DateTimeFormatter.ofLocalizedDateTime(dates, FormatStyle.SHORT)
                .localizedBy(Locale.forLanguageTag(tag(language)))
                .format(moment.atZone(zone));
    }

    /** {@code 14 Nov 2026}. */
    public String day(PortalLanguage language, LocalDate day) {
        FormatStyle dates = language == PortalLanguage.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
        return DateTimeFormatter.ofLocalizedDate(dates)
                .localizedBy(Locale.forLanguageTag(tag(language)))
                .format(day);
    }

    /** Day before month in English, as most of our readers have it, and the same digits in every language. */
    private static String tag(PortalLanguage language) {
        return (language == PortalLanguage.EN ? "en-GB" : language.code()) + "-u-nu-latn";
    }

    static Properties read(PortalLanguage language) {
        String file = "/mail/words_" + language.code() + ".properties";
        try (InputStream in = MailWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing: " + file);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties read = new Properties();
                read.load(reader);
                read.replaceAll((key, words) -> Spacing.of(language, (String) words));
                return read;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
