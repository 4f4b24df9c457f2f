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

    /** What a form's text is called, and what its title is; the other fields of a form are no reading matter. */
    private static final List<String> WORDS = List.of("body", "title", "summary");

    public DraftView {
        fields = Map.copyOf(fields);
    }

    /** What a list shows of it: the beginning of its text, or its title while there is no text. */
    public String excerpt() {
        String words = WORDS.stream()
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + " …";
    }

    /** The first part of the place, which says what it is to become: {@code reply}. */
    public String kind() {
        return place.split("-", 2)[0];
    }
}
