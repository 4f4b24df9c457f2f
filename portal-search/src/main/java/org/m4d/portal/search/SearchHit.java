package org.m4d.portal.search;

import java.time.Instant;
import java.util.List;

/**
 * Something that was found.
 *
 * @param key the external key under which it was imported, or null
 * @param path the address of its page after the language
 * @param title as written
 * @param markedTitle HTML: the title, escaped, in which {@code <mark>} shows the matches
 * @param otherName HTML: a name in another language in which {@code <mark>} shows the matches, where the title shows none; else null
 * @param snippet HTML: escaped text in which {@code <mark>} shows the matches; the beginning of the text where none of it matches
 * @param lang BCP 47 tag of the title
 * @param discussion the id of the e-discussion that it is, or belongs to; null for everything else
 * @param score how well it matches; null for associations, which are never ranked against each other in figures
 */
public record SearchHit(
        long id,
        String key,
        String type,
        String path,
        String title,
        String markedTitle,
        String otherName,
        String snippet,
        String lang,
        List<String> countries,
        List<String> themes,
        Instant date,
        List<Corridor> corridors,
        Long discussion,
        Float score) {

    public SearchHit {
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
    }

    /** The way between two countries that a record is about, by their ISO 3166-1 alpha-2 codes. */
    public record Corridor(String origin, String destination) {}

    /** Those of its countries that no corridor names already. */
    public List<String> otherCountries() {
        return countries.stream()
                .filter(code ->
                        corridors.stream().noneMatch(c -> code.equals(c.origin()) || code.equals(c.destination())))
                .toList();
    }

    /** As many of its themes as a line of results has room for. */
    public List<String> mainThemes() {
        return themes.subList(0, Math.min(3, themes.size()));
    }
}
