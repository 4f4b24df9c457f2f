package org.m4d.portal.document;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.m4d.portal.document.Span.Style;

/**
 * What the elements around some words make of them.
 *
 * @param language BCP 47; empty: that of the block
 * @param link where they lead; empty: nowhere
 */
record HtmlLook(Set<Style> styles, String language, String link) {

    static final HtmlLook PLAIN = new HtmlLook(Set.of(), "", "");

    /** The look within an element of a line. */
    HtmlLook within(Element element) {
        HtmlLook look = inLanguage(element.attr("lang"));
        return switch (element.normalName()) {
            case "strong", "b", "dt" -> look.with(Style.BOLD);
            case "em", "i", "cite" -> look.with(Style.ITALIC);
            case "code" -> look.with(Style.CODE);
            case "del", "s" -> look.with(Style.STRUCK);
            case "sup" -> look.with(Style.RAISED);
            case "sub" -> look.with(Style.LOWERED);
            case "a" -> look.leading(element);
            default -> look;
        };
    }

    HtmlLook with(Style style) {
        Set<Style> all = EnumSet.of(style);
        all.addAll(styles);
        return new HtmlLook(all, language, link);
    }

    HtmlLook to(String address) {
        return new HtmlLook(styles, language, address);
    }

    Span span(String text) {
        return new Span(text, language, styles, link);
    }

    private HtmlLook inLanguage(String tag) {
        return tag.isEmpty() ? this : new HtmlLook(styles, tag, link);
    }

    private HtmlLook leading(Element element) {
        String href = element.attr("href");
        return href.isEmpty() ? this : to(href.startsWith("#") ? href : element.absUrl("href"));
    }
}
