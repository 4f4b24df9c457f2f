package org.m4d.portal.mime;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts plain text into a paragraph: signs stay signs, addresses of pages stay whole. */
final class Inlines {

    private static final String PLAIN_IN_ADDRESSES = ":/.-?=&%+#,@!;()'$";
    private static final String NEVER_LAST = ".,;:!?)]}'\"»”’،؛";

    private Inlines() {}

    /** Appends text to a node; it may begin a line. */
    static void append(Node parent, String text) {
        int from = 0;
        int at = next(text, 0);
        while (at >= 0) {
            int end = end(text, at);
            if (end - at > "https://".length()) {
                words(parent, text.substring(from, at));
                boolean withinWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
                parent.appendChild(address(text.substring(at, end), withinWord));
                from = end;
            }
            at = next(text, Math.max(end, at + 1));
        }
        words(parent, text.substring(from));
    }

    /** A page's address that is its own text. */
    static Node address(String url) {
        return address(url, false);
    }

    private static Node address(String url, boolean withinWord) {
        String safe = url.replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
        boolean plain = safe.chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || PLAIN_IN_ADDRESSES.indexOf(c) >= 0));
        return new Verbatim(plain && !withinWord && !safe.contains(";") ? safe : "<" + safe + ">", url);
    }

    private static int next(String text, int from) {
        int at = text.indexOf("http", from);
        while (at >= 0 && !text.startsWith("://", at + 4) && !text.startsWith("s://", at + 4)) {
            at = text.indexOf("http", at + 1);
        }
        return at;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !isNeverWithin(text.charAt(end))) {
            end++;
        }
        String url = text.substring(from, end);
        boolean opens = url.indexOf('(') >= 0;
        while (end > from && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0 && !(opens && text.charAt(end - 1) == ')')) {
            end--;
        }
        return end;
    }

    private static boolean isNeverWithin(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '<'
                || c == '>'
                || c == '"'
                || c == '\\'
                || c == '`';
    }

    /** The renderer escapes all signs that begin something, except this one. */
    private static void words(Node parent, String text) {
        boolean list = text.startsWith("+") && (text.length() == 1 || text.charAt(1) == ' ' || text.charAt(1) == '\t');
        if (list) {
            parent.appendChild(new Verbatim("\\+", "+"));
        }
        if (text.length() > (list ? 1 : 0)) {
            parent.appendChild(new Text(list ? text.substring(1) : text));
        }
    }
}
