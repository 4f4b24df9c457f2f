package org.m4d.portal.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What somebody wrote, on its way into a mail: addresses whole, pictures as links (a metered line loads none unasked), or as plain text. */
final class ProseText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "section",
            "aside",
            "details",
            "hr",
            "dl");
    private static final int DEEPEST = 60;

    /** Cleaned once more, for what was taken long ago by laxer rules: nothing in a mail loads or runs anything. */
    private static final Cleaner CLEANER = new Cleaner(Safelist.relaxed()
            .removeTags("img")
            .addTags(
                    "abbr",
                    "aside",
                    "del",
                    "details",
                    "figcaption",
                    "figure",
                    "hr",
                    "ins",
                    "mark",
                    "s",
                    "section",
                    "summary")
            .addAttributes(":all", "lang", "dir")
            .addAttributes("abbr", "title")
            .removeProtocols("a", "href", "ftp"));

    private final String base;

    /** @param base the portal's address, without a slash at the end */
    ProseText(String base) {
        this.base = base;
    }

    /** For the HTML of a mail. */
    String html(String html) {
        Document read = Jsoup.parseBodyFragment(html, base + "/");
        read.outputSettings().prettyPrint(false);
        read.select("form, button, input, script, style").forEach(Node::remove);
        for (Element picture : read.select("a img")) {
            picture.replaceWith(new TextNode(label(picture)));
        }
        for (Element picture : read.select("img")) {
            Element link = new Element("a").attr("href", picture.absUrl("src"));
            link.text(label(picture));
            picture.replaceWith(link);
        }
        for (Element link : read.select("a[href]")) {
            link.attr("href", link.absUrl("href"));
        }
        for (Element any : read.body().getAllElements()) {
            any.removeAttr("class").removeAttr("id").removeAttr("tabindex");
        }
        return CLEANER.clean(read)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body()
                .html();
    }

    /** For the plain text of a mail. */
    String plain(String html) {
        StringBuilder text = new StringBuilder();
        write(Jsoup.parseBodyFragment(html, base + "/").body(), text, 0);
        return text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void write(Node node, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            append(text, node instanceof Element element ? element.text() : "");
            return;
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                append(text, inPre(words) ? words.getWholeText() : words.text());
            } else if (child instanceof Element element) {
                write(element, text, depth);
            }
        }
    }

    private void write(Element element, StringBuilder text, int depth) {
        switch (element.normalName()) {
            case "script", "style", "form", "button" -> {
                // nothing of these is for reading
            }
            case "br" -> text.append('\n');
            case "hr" -> paragraph(text, "---");
            case "img" -> append(text, label(element) + " <" + element.absUrl("src") + ">");
            case "input" -> append(text, element.hasAttr("checked") ? "[x] " : "[ ] ");
            case "a" -> link(element, text, depth);
            case "li" -> item(element, text, depth);
            case "tr" -> row(element, text, depth);
            case "blockquote" -> quoted(element, text, depth);
            default -> {
                boolean block = BLOCKS.contains(element.normalName());
                if (block) {
                    gap(text);
                }
                write((Node) element, text, depth + 1);
                if (block) {
                    gap(text);
                }
            }
        }
    }

    private void link(Element element, StringBuilder text, int depth) {
        StringBuilder label = new StringBuilder();
        write((Node) element, label, depth + 1);
        String words = label.toString().strip();
        String address = element.absUrl("href");
        boolean says =
                words.isEmpty() || address.isEmpty() || address.equals(words) || address.equals("mailto:" + words);
        append(text, says ? (words.isEmpty() ? address : words) : words + " <" + address + ">");
    }

    private void item(Element element, StringBuilder text, int depth) {
        StringBuilder inner = new StringBuilder();
        write((Node) element, inner, depth + 1);
        boolean numbered = element.parent() != null && element.parent().nameIs("ol");
        String mark = numbered ? element.elementSiblingIndex() + 1 + ". " : "- ";
        line(text);
        text.append(mark)
                .append(inner.toString().strip().replace("\n", "\n" + " ".repeat(mark.length())))
                .append('\n');
    }

    private void row(Element element, StringBuilder text, int depth) {
        line(text);
        String between = "";
        for (Element cell : element.children()) {
            StringBuilder inner = new StringBuilder();
            write((Node) cell, inner, depth + 1);
            text.append(between).append(inner.toString().strip().replace('\n', ' '));
            between = " | ";
        }
        text.append('\n');
    }

    private void quoted(Element element, StringBuilder text, int depth) {
        StringBuilder inner = new StringBuilder();
        write((Node) element, inner, depth + 1);
        paragraph(text, "> " + inner.toString().strip().replace("\n", "\n> "));
    }

    private static void paragraph(StringBuilder text, String words) {
        gap(text);
        text.append(words);
        gap(text);
    }

    private static boolean inPre(TextNode words) {
        return words.parent() != null && words.parent().closest("pre") != null;
    }

    /** One blank between words, none at the beginning of a line. */
    private static void append(StringBuilder text, String words) {
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        boolean blank = begins || text.charAt(text.length() - 1) == ' ';
        text.append(blank && words.startsWith(" ") ? words.stripLeading() : words);
    }

    private static void line(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static void gap(StringBuilder text) {
        line(text);
        int length = text.length();
        if (length > 0 && (length == 1 || text.charAt(length - 2) != '\n')) {
            text.append('\n');
        }
    }

    private static String label(Element picture) {
        String alt = picture.attr("alt").strip();
        return "[" + (alt.isEmpty() ? picture.absUrl("src") : alt) + "]";
    }
}
