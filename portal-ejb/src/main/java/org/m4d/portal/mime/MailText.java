package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among the parts of a mail those that are its text, and turns them into passages: of alternatives one, of everything else all, in
 * their order.
 */
final class MailText {

    private final List<Passage> passages = new ArrayList<>();

    private MailText() {}

    static List<Passage> of(Part root) {
        MailText text = new MailText();
        text.add(root, true);
        return text.passages;
    }

    private void add(Part part, boolean root) {
        if (part.isMultipart()) {
            if (part.type().equals("multipart/alternative")) {
                alternative(part);
            } else {
                part.parts().forEach(inner -> add(inner, false));
            }
        } else if (part.isText() || root && part.type().startsWith("text/")) {
            passages.addAll(passages(part));
        }
    }

    private void alternative(Part part) {
        List<Passage> html = List.of();
        List<Passage> plain = List.of();
        for (Part inner : part.parts()) {
            List<Passage> read = of(inner);
            boolean hasHtml = inner.all().anyMatch(one -> one.type().equals("text/html"));
            if (!read.isEmpty() && hasHtml) {
                html = read;
            } else if (!read.isEmpty()) {
                plain = read;
            }
        }
        boolean lost = html.isEmpty() || !plain.isEmpty() && 2 * PassageLines.words(html) < PassageLines.words(plain);
        passages.addAll(lost ? plain : html);
    }

    private static List<Passage> passages(Part part) {
        String text = CleanText.lines(part.text());
        if (part.type().equals("text/html")) {
            return HtmlPassages.of(text);
        }
        boolean flowed = "flowed".equalsIgnoreCase(part.parameter("format"));
        boolean delSp = "yes".equalsIgnoreCase(part.parameter("delsp"));
        return PlainPassages.of(PlainLines.of(text, flowed, delSp));
    }
}
