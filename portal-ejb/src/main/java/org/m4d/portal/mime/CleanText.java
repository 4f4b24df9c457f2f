package org.m4d.portal.mime;

import java.text.Normalizer;

/** Takes out of a text what nobody wrote to be read: control characters, characters that turn the direction of what follows, broken pairs. */
final class CleanText {

    /** As many marks on one letter as Unicode's stream-safe format allows; more only serve to cover lines above, and cost time. */
    private static final int MOST_MARKS = 30;

    private CleanText() {}

    /** A text of many lines, in NFC, its lines ended by one line feed each. */
    static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                c = '\n';
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            }
            marks = isMark(c) ? marks + 1 : 0;
            if (isWritten(c) && marks <= MOST_MARKS) {
                clean.appendCodePoint(isLonely(c) ? 0xFFFD : c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The same on one line: each white space is one blank, none at the ends. */
    static String line(String text) {
        String lines = lines(text);
        StringBuilder line = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char c = lines.charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** At most so many characters of a text, never half a pair. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isWritten(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c)
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && c != 0xFEFF
                && (c & 0xFFFE) != 0xFFFE
                && !(c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isLonely(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
