package org.m4d.portal.common;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The portal's own words where they are said outside of its pages, in all its languages: patterns of ICU, a file for each language. */
public final class Words {

    private final Map<PortalLanguage, Properties> words = new EnumMap<>(PortalLanguage.class);

    /** @param path where the files lie on the class path, without {@code _en.properties} */
    public Words(String path) {
        for (PortalLanguage language : PortalLanguage.values()) {
            words.put(language, read(path, language));
        }
    }

    /**
     * Some words.
     *
     * @throws IllegalArgumentException when there are none under this key
     */
    public String of(PortalLanguage language, String key, Object... values) {
        String pattern = words.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words: " + key);
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale(language))).format(values);
    }

    /** Whether there are words under this key. */
    public boolean has(String key) {
        return words.get(PortalLanguage.EN).containsKey(key);
    }

    /** How dates and numbers are written: day before month in English, as most of our readers have it, and the same digits in every language. */
    public static Locale locale(PortalLanguage language) {
        return Locale.forLanguageTag((language == PortalLanguage.EN ? "en-GB" : language.code()) + "-u-nu-latn");
    }

    /** All words of a language as they are set in it, by key. */
    public static Properties read(String path, PortalLanguage language) {
        String file = path + "_" + language.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
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
