package org.m4d.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the words of a paragraph as a browser would show them: one blank between words, none where a line begins or ends. */
final class HtmlWords {

    private static final Pattern BLANKS = Pattern.compile("[ \t\r\n\f]+");

    private final List<Span> spans = new ArrayList<>();
    private boolean blank;
    private boolean lineBegins = true;

    void add(String typed, HtmlLook look) {
        String text = BLANKS.matcher(typed).replaceAll(" ");
        String words = text.startsWith(" ") ? text.substring(1) : text;
        boolean behind = words.endsWith(" ");
        words = behind ? words.substring(0, words.length() - 1) : words;
        blank |= text.startsWith(" ") && !lineBegins;
        if (words.isEmpty()) {
            return;
        }
        if (blank) {
            boolean within = spans.getLast().link().equals(look.link());
            spans.add(HtmlLook.PLAIN.to(within ? look.link() : "").span(" "));
        }
        spans.add(look.span(words));
        blank = behind;
        lineBegins = false;
    }

    /** A line end within the paragraph. */
    void endLine() {
        if (!spans.isEmpty()) {
            spans.add(Span.of("\n"));
        }
        blank = false;
        lineBegins = true;
    }

    /** What was collected; then it begins anew. */
    List<Span> take() {
        while (!spans.isEmpty() && spans.getLast().text().equals("\n")) {
            spans.removeLast();
        }
        List<Span> taken = List.copyOf(spans);
        spans.clear();
        blank = false;
        lineBegins = true;
        return taken;
    }
}
