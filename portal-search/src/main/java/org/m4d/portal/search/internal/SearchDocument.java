package org.m4d.portal.search.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.security.Audience;

/**
 * What the index holds of one record, whatever its class: all types share one shape, so that one query reaches them all.
 *
 * @param key external key or null
 * @param path the address of its page after the language
 * @param title as shown in results
 * @param language BCP 47 tag of title and text
 * @param names further titles by language; may repeat the title
 * @param text running text without markup
 * @param audience who finds it: {@code public}, a circle such as {@code group:12}, or the readers of a forum, written {@code forum:7}
 * @param corridors the ways between countries that it is about, as {@code ML-FR}: origin and destination
 */
record SearchDocument(
        ContentType type,
        long id,
        String key,
        String path,
        String title,
        String language,
        LocalizedText names,
        String text,
        Collection<String> countries,
        Collection<String> themes,
        Instant date,
        Collection<String> corridors,
        String audience) {

    private static final String EVERYBODY = Audience.PUBLIC.toString();

    SearchDocument {
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
    }

    /** Of something that everybody finds. */
    SearchDocument(
            ContentType type,
            long id,
            String key,
            String path,
            String title,
            String language,
            LocalizedText names,
            String text,
            Collection<String> countries,
            Collection<String> themes,
            Instant date,
            Collection<String> corridors) {
        this(type, id, key, path, title, language, names, text, countries, themes, date, corridors, EVERYBODY);
    }

    /** Of something that everybody finds and that is not about a corridor. */
    SearchDocument(
            ContentType type,
            long id,
            String key,
            String path,
            String title,
            String language,
            LocalizedText names,
            String text,
            Collection<String> countries,
            Collection<String> themes,
            Instant date) {
        this(type, id, key, path, title, language, names, text, countries, themes, date, List.of());
    }
}
