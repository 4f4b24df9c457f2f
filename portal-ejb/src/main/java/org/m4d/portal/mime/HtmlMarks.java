package org.m4d.portal.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How the mail programs mark up what they add to what a person writes, and what is not to be seen. */
final class HtmlMarks {

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "template",
            "object",
            "embed",
            "iframe",
            "frame",
            "applet",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "button",
            "input",
            "select",
            "textarea",
            "noframes",
            "xml");

    private static final List<String> HIDING = List.of(
            "display:none",
            "visibility:hidden",
            "mso-hide:all",
            "max-height:0",
            "font-size:0px",
            "font-size:0;",
            "font-size:0pt");

    private static final List<String> SIGNATURES = List.of(
            "gmail_signature",
            "moz-signature",
            "protonmail_signature_block",
            "applemailsignature",
            "ms-outlook-mobile-signature",
            "ms-outlook-ios-signature",
            "composer_signature",
            "mail_android_signature",
            "yahoo-signature");

    private static final List<String> ATTRIBUTIONS = List.of("gmail_attr", "moz-cite-prefix");
    private static final List<String> QUOTES = List.of("yahoo_quoted", "zmail_extra", "mail-quote-collapse");

    private static final List<String> HISTORIES =
            List.of("divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container", "outlookmessageheader");

    private HtmlMarks() {}

    /** Not part of what a reader sees, and not its children either. */
    static boolean isUnseen(Element element) {
        if (UNREAD.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = style(element);
        return !style.isEmpty() && HIDING.stream().anyMatch(style::contains);
    }

    /** What an element makes of all within it; null when it says nothing. */
    static Passage.Kind kind(Element element) {
        String names = (" " + element.id() + " " + element.className() + " ").toLowerCase(Locale.ROOT);
        if (names.isBlank()) {
            return null;
        }
        if (contains(names, HISTORIES)) {
            return Passage.Kind.HISTORY;
        }
        if (names.contains("moz-forward-container")) {
            return Passage.Kind.FORWARDED;
        }
        if (contains(names, QUOTES)) {
            return Passage.Kind.QUOTED;
        }
        if (contains(names, ATTRIBUTIONS)) {
            return Passage.Kind.ATTRIBUTION;
        }
        boolean signature = contains(names, SIGNATURES) || element.id().equals("Signature");
        return signature ? Passage.Kind.SIGNATURE : null;
    }

    /** A quotation that the program made, not the writer. */
    static boolean isCited(Element blockquote) {
        return blockquote.attr("type").equalsIgnoreCase("cite")
                || blockquote.hasAttr("cite")
                || blockquote.hasClass("gmail_quote")
                || blockquote.hasClass("protonmail_quote");
    }

    /** A blockquote that only serves to indent. */
    static boolean isIndent(Element blockquote) {
        String style = style(blockquote);
        return !isCited(blockquote) && (style.contains("border:none") || style.contains("border:0"));
    }

    /** A block without space above and below: the next one is the next line. */
    static boolean isTight(Element block) {
        if (!block.normalName().equals("p")) {
            return true;
        }
        String style = style(block);
        return block.className().startsWith("Mso")
                || style.contains("margin:0;")
                || style.endsWith("margin:0")
                || style.contains("margin:0px")
                || style.contains("margin:0cm")
                || style.contains("margin:0in")
                || style.contains("margin-top:0") && style.contains("margin-bottom:0");
    }

    /** A style in lower case and without blanks. */
    static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty()
                ? ""
                : CleanText.cut(style, 2_000).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static boolean contains(String names, List<String> marks) {
        return marks.stream().anyMatch(names::contains);
    }
}
