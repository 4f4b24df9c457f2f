package org.m4d.portal.mime;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.m4d.portal.mime.InlineRuns.Look;

/** How words look within an element. */
final class HtmlLooks {

    private static final List<String> LEADING_SOMEWHERE = List.of("https://", "http://", "mailto:", "tel:");
    private static final int LONGEST_ADDRESS = 2_000;

    private HtmlLooks() {}

    static Look within(Element element, Look look) {
        String style = HtmlMarks.style(element);
        boolean light = style.contains("font-weight:normal") || style.contains("font-weight:400");
        boolean heavy = style.contains("font-weight:bold") || style.contains("font-weight:700");
        boolean strong = look.strong();
        boolean emphasis = look.emphasis();
        boolean struck = look.struck();
        boolean code = look.code();
        String href = look.href();
        switch (element.normalName()) {
            case "b", "strong" -> strong = true;
            case "i", "em" -> emphasis = true;
            case "s", "strike", "del" -> struck = true;
            case "code", "tt", "kbd", "samp" -> code = true;
            case "a" -> href = href == null ? address(element.attr("href")) : href;
            default -> {
                // all others look as what is around them, unless their style says otherwise
            }
        }
        return new Look(
                !light && (strong || heavy), emphasis || style.contains("font-style:italic"), struck, code, href);
    }

    /** Where a link leads; null when a reader should not go there, or cannot. */
    static String address(String href) {
        StringBuilder address = new StringBuilder(href.length());
        CleanText.line(CleanText.cut(href, 2 * LONGEST_ADDRESS))
                .codePoints()
                .filter(c -> c > ' ')
                .forEach(address::appendCodePoint);
        String lower = CleanText.cut(address.toString(), 10).toLowerCase(Locale.ROOT);
        boolean leads = address.length() <= LONGEST_ADDRESS
                && LEADING_SOMEWHERE.stream().anyMatch(lower::startsWith);
        return leads ? address.toString() : null;
    }
}
