package org.m4d.portal.posting;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as its member sees it.
 *
 * @param place what it is to become, such as {@code reply-12}
 * @param page the address of its form after the language
 * @param about the title of what it belongs to; may be empty
 * @param at when it was saved last
 * @param version counts the savings
 */
public record DraftView(
        String place, String page, String about, Map<String, List<String>> fields, Instant at, long version) {
    private static final int EXCERPT = 160;

    public DraftView {
        fields = Map.copyOf(fields);
    }

    /** What a list shows of it: the beginning of the longest of its texts. */
    public String excerpt() {
        String longest = fields.values().stream()
                .flatMap(List::stream)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a)
                .strip();
        return longest.length() <= EXCERPT ? longest : longest.substring(0, EXCERPT) + " …";
    }

    /** The first part of the place, which says what it is to become: {@code reply}. */
    public String kind() {
        return place.split("-", 2)[0];
    }
}
