package org.m4d.portal.document;

import java.util.Set;

/**
 * Some words of one kind within a paragraph.
 *
 * @param text as it was written; a line feed begins a new line
 * @param language BCP 47; empty: that of the paragraph
 * @param link where it leads: a whole address, or {@code #} and the name of an item of this document; empty: nowhere
 */
public record Span(String text, String language, Set<Style> styles, String link) {

    /** How words are set. */
    public enum Style {
        BOLD,
        ITALIC,
        CODE,
        STRUCK,
        RAISED,
        LOWERED
    }

    public Span {
        styles = Set.copyOf(styles);
    }

    public static Span of(String text) {
        return new Span(text, "", Set.of(), "");
    }

    public static Span of(String text, Style... styles) {
        return new Span(text, "", Set.of(styles), "");
    }

    /** Words that lead somewhere. */
    public static Span link(String text, String address) {
        return new Span(text, "", Set.of(), address);
    }

    /** Words in another language than those around them. */
    public Span in(String tag) {
        return new Span(text, tag, styles, link);
    }
}
