package org.m4d.portal.web.feed;

import java.nio.charset.StandardCharsets;

/**
 * Lines as RFC 5545, 3.1 folds them: at most 75 octets, cut between characters. The library counts letters instead, so that lines of Arabic come out
 * twice as long, and cuts what lies beyond the first plane in two.
 */
final class FoldedLines {

    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** @param content lines with their ends, folded anyhow */
    static String anew(String content) {
        StringBuilder out = new StringBuilder(content.length() + content.length() / MOST_OCTETS * FOLD.length());
        content.replace(FOLD, "").lines().forEach(line -> fold(line, out));
        return out.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int size = octets(line.codePointAt(at));
            if (octets + size > MOST_OCTETS) {
                out.append(FOLD);
                octets = 1;
            }
            out.appendCodePoint(line.codePointAt(at));
            octets += size;
        }
        out.append(END);
    }

    private static int octets(int character) {
        return Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
    }
}
