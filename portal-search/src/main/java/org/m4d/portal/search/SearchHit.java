package org.m4d.portal.search;

import java.time.Instant;
import java.util.List;

/**
 * Something that was found.
 *
 * @param key the external key under which it was imported, or null
 * @param path the address of its page after the language
 * @param title as written
 * @param snippet HTML: escaped text in which {@code <mark>} shows the matches
 * @param lang BCP 47 tag of the title
 * @param score how well it matches; null for associations, which are never ranked against each other in figures
 */
public record SearchHit(
        long id,
        String key,
        String type,
        String path,
        String title,
        String snippet,
        String lang,
        List<String> countries,
        List<String> themes,
        Instant date,
        Float score) {

    public SearchHit {
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
    }
}
