package org.m4d.portal.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for. Values of one facet are alternatives, facets narrow each other.
 *
 * @param text words, {@code "phrases"}, {@code -excluded} and {@code start*}; blank finds everything, newest first
 * @param types content types by their id, such as {@code practice}
 * @param languages BCP 47 tags of the content
 * @param countries ISO 3166-1 alpha-2
 * @param themes slugs
 * @param corridors origin and destination, as {@code ML-FR}
 * @param answered questions alone: true for those with an accepted answer, false for those that wait for one; null for everything
 * @param offset how many hits to skip; offset and limit together reach the first {@value #REACH} hits
 * @param limit how many hits to return, 1 to 100
 */
public record SearchQuery(
        String text,
        List<String> types,
        List<String> languages,
        List<String> countries,
        List<String> themes,
        List<String> corridors,
        Boolean answered,
        int offset,
        int limit) {

    /** Hits beyond this one cannot be paged to; narrowing serves better. */
    public static final int REACH = 1_000;

    /** The query syntax knows the common space alone: the narrow ones of French typography would join words. */
    private static final Pattern UNUSUAL_SPACE = Pattern.compile("[\\s\\p{Z}\\x00]+");

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_HITS = 100;

    public SearchQuery {
        String stripped =
                text == null ? "" : UNUSUAL_SPACE.matcher(text).replaceAll(" ").strip();
        text = stripped.length() > LONGEST_TEXT ? stripped.substring(0, lastWhole(stripped)) : stripped;
        types = List.copyOf(types);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
        limit = Math.clamp(limit, 1, MOST_HITS);
        offset = Math.clamp(offset, 0, REACH - limit);
    }

    /** Of everything, questions or not. */
    public SearchQuery(
            String text,
            List<String> types,
            List<String> languages,
            List<String> countries,
            List<String> themes,
            List<String> corridors,
            int offset,
            int limit) {
        this(text, types, languages, countries, themes, corridors, null, offset, limit);
    }

    /** Not between the two halves of a character. */
    private static int lastWhole(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    }

    /** These words in some types, of whatever else. */
    public static SearchQuery of(String text, List<String> types) {
        return new SearchQuery(text, types, List.of(), List.of(), List.of(), List.of(), 0, MOST_HITS);
    }

    /** What there is of some types, newest first, with the counts of the facets. */
    public static SearchQuery browse(List<String> types, List<String> countries, int limit) {
        return new SearchQuery("", types, List.of(), countries, List.of(), List.of(), 0, limit);
    }

    /** Whether there is nothing to match, only facets to narrow by. */
    public boolean browsing() {
        return text.isEmpty();
    }
}
