package org.m4d.portal.mail;

import java.util.Locale;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mime.ReplyText;

/**
 * A letter as HTML that old and strict mail programs show: one column, no pictures, no addresses of others loaded, readable without its style
 * sheet. Programs that know colour schemes show it dark where their reader has it dark; the others make of it what they make of any.
 */
final class HtmlLetter {

    /** The portal's colours, as its pages have them (tokens.css). */
    private static final String STYLE = """
            :root{color-scheme:light dark;supported-color-schemes:light dark}\
            body{margin:0;padding:0;background:#f6f5f1;color:#1c1b18}\
            .sheet{max-width:600px;margin:0 auto;padding:24px 20px;background:#fff}\
            .brand,.small,.note{color:#5f5b52}.foot{border-top:1px solid #dedbd2;color:#5f5b52}\
            a{color:#0a5468}.button{background:#0a5468;color:#fff}\
            blockquote{margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c4c0b4}\
            [dir=rtl] blockquote{padding:0 12px 0 0;border-left:0;border-right:3px solid #c4c0b4}\
            pre{white-space:pre-wrap;font-size:14px}table{border-collapse:collapse}td,th{border:1px solid #c4c0b4;padding:4px 8px}\
            @media (prefers-color-scheme:dark){body{background:#121415!important;color:#eceae4!important}\
            .sheet{background:#1a1d1e!important}.brand,.small,.note,.foot{color:#a9a69c!important}\
            .foot{border-color:#3a3d3d!important}a{color:#8cc9d8!important}.button{background:#8cc9d8!important;color:#0d2329!important}}""";

    private static final String FACE =
            "font-family:'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',"
                    + "'Noto Sans Arabic',Tahoma,Arial,sans-serif;font-size:17px;line-height:1.55";
    private static final String BUTTON =
            "display:inline-block;padding:11px 18px;border-radius:4px;text-decoration:none;font-weight:600";

    private final MailWords words;
    private final ProseText prose;
    private final String name;
    private final String base;

    HtmlLetter(MailWords words, ProseText prose, String name, String base) {
        this.words = words;
        this.prose = prose;
        this.name = name;
        this.base = base;
    }

    String of(Letter letter, String stopUrl, String settingsUrl) {
        PortalLanguage language = letter.language();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>")
                .append("<html")
                .append(language(language.code()))
                .append("><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<meta name=\"color-scheme\" content=\"light dark\">")
                .append("<meta name=\"supported-color-schemes\" content=\"light dark\"><title>")
                .append(escaped(letter.subject()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body style=\"")
                .append(FACE)
                .append("\"><div class=\"sheet\"")
                .append(language(language.code()))
                .append('>');
        boolean headed = false;
        for (LetterPart part : letter.parts()) {
            if (part instanceof LetterPart.Heading heading) {
                heading(html, heading, headed);
                headed = true;
            } else {
                part(html, part, language);
            }
        }
        html.append("<div class=\"foot\" style=\"margin-top:32px;padding-top:12px;font-size:14px\">");
        if (letter.reason() != null) {
            html.append("<p style=\"margin:0 0 8px\">")
                    .append(escaped(letter.reason()))
                    .append("</p>");
        }
        html.append("<p style=\"margin:0 0 8px\">");
        if (stopUrl != null) {
            html.append(link(stopUrl, words.of(language, "foot.stop"))).append(" · ");
        }
        html.append(link(settingsUrl, words.of(language, "foot.settings")))
                .append(" · ")
                .append(link(base + "/" + language.code() + "/", name))
                .append("</p></div></div></body></html>");
        return html.toString();
    }

    private void part(StringBuilder html, LetterPart part, PortalLanguage language) {
        switch (part) {
            case LetterPart.AnswerAbove above ->
                html.append("<p class=\"small\" style=\"margin:0 0 16px;font-size:13px\">")
                        .append(escaped(ReplyText.MARKER_LINES.get(language.ordinal())))
                        .append("</p>");
            case LetterPart.Heading heading -> heading(html, heading, true);
            case LetterPart.Line line -> paragraph(html, line.text());
            case LetterPart.Small small ->
                html.append("<p class=\"small\" style=\"margin:0 0 16px;font-size:14px\">")
                        .append(escaped(small.text()).replace("\n", "<br>"))
                        .append("</p>");
            case LetterPart.Prose written ->
                html.append("<div")
                        .append(language(written.lang()))
                        .append('>')
                        .append(prose.html(written.html()))
                        .append("</div>");
            case LetterPart.Original original ->
                html.append("<blockquote dir=\"auto\" style=\"white-space:pre-wrap\">")
                        .append(escaped(original.text().strip()))
                        .append("</blockquote>");
            case LetterPart.Button button ->
                html.append("<p style=\"margin:20px 0\"><a class=\"button\" style=\"")
                        .append(BUTTON)
                        .append("\" href=\"")
                        .append(escaped(button.url()))
                        .append("\">")
                        .append(escaped(button.label()))
                        .append("</a></p>");
            case LetterPart.Entry entry -> entry(html, entry);
        }
    }

    /** The first one heads the letter, each other one what follows it. */
    private static void heading(StringBuilder html, LetterPart.Heading heading, boolean further) {
        String level = further ? "h2" : "h1";
        html.append('<')
                .append(level)
                .append(" style=\"margin:")
                .append(further ? "28px" : "0")
                .append(" 0 12px;font-size:21px;line-height:1.25\"")
                .append(language(heading.lang()))
                .append('>')
                .append(heading.url() == null ? escaped(heading.text()) : link(heading.url(), heading.text()))
                .append("</")
                .append(level)
                .append('>');
    }

    private static void entry(StringBuilder html, LetterPart.Entry entry) {
        boolean goesOn = entry.title() == null;
        html.append("<div style=\"margin:0 0 18px\">");
        if (!goesOn) {
            html.append("<div style=\"font-weight:600\"")
                    .append(language(entry.lang()))
                    .append('>')
                    .append(entry.url() == null ? escaped(entry.title()) : link(entry.url(), entry.title()))
                    .append("</div>");
        }
        if (entry.note() != null) {
            html.append("<div class=\"note\" style=\"font-size:14px\">")
                    .append(goesOn && entry.url() != null ? link(entry.url(), entry.note()) : escaped(entry.note()))
                    .append("</div>");
        }
        if (entry.excerpt() != null) {
            html.append("<div")
                    .append(language(entry.excerptLang()))
                    .append('>')
                    .append(escaped(entry.excerpt()).replace("\n", "<br>"))
                    .append("</div>");
        }
        html.append("</div>");
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p style=\"margin:0 0 16px\">")
                .append(escaped(text).replace("\n", "<br>"))
                .append("</p>");
    }

    private static String link(String url, String label) {
        return "<a href=\"" + escaped(url) + "\">" + escaped(label) + "</a>";
    }

    /** Language and direction of what follows; nothing for the language that it stands in. */
    private static String language(String tag) {
        if (tag == null) {
            return "";
        }
        boolean rightToLeft = com.ibm.icu.util.ULocale.forLanguageTag(tag).isRightToLeft();
        return " lang=\"" + escaped(tag.toLowerCase(Locale.ROOT)) + "\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
