package org.m4d.portal.run.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML in the making. What comes from mails goes in by {@link #text} or as a value, never as markup. */
final class Markup {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]]");

    private final StringBuilder html = new StringBuilder();

    /** Our own markup, with {@code $} for each value, which is escaped. */
    Markup add(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int at = markup.indexOf('$', from);
            html.append(markup, from, at);
            text(String.valueOf(value));
            from = at + 1;
        }
        html.append(markup, from, markup.length());
        return this;
    }

    /** Anybody's text. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** Anybody's text, in which addresses of pages can be followed. */
    Markup linked(String text) {
        Matcher links = LINK.matcher(text);
        int from = 0;
        while (links.find()) {
            text(text.substring(from, links.start()));
            add("<a href=\"$\" target=\"_blank\" rel=\"noopener noreferrer\">$</a>", links.group(), links.group());
            from = links.end();
        }
        return text(text.substring(from));
    }

    /** Markup that was made before. */
    Markup with(Markup made) {
        html.append(made.html);
        return this;
    }

    /** A part of a path. */
    static String path(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The whole page. */
    static String page(String title, Markup content) {
        return new Markup()
                .add(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>$ · Mailboxes</title>"
                                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                + "<link rel=\"stylesheet\" href=\"/mail.css\"></head><body>"
                                + "<a class=\"skip\" href=\"#content\">Skip to content</a>"
                                + "<header><a class=\"brand\" href=\"/\">Mailboxes</a>"
                                + "<form action=\"/open\" role=\"search\"><label for=\"address\">Open the mailbox of</label> "
                                + "<input id=\"address\" name=\"address\" type=\"text\" inputmode=\"email\" autocomplete=\"off\"> "
                                + "<button>Open</button></form></header><main id=\"content\" tabindex=\"-1\">",
                        title)
                .with(content)
                .add(
                        "</main><footer><p>Demonstration mail server: no mail leaves this machine, and none is kept when it stops."
                                + "</p></footer></body></html>")
                .toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
