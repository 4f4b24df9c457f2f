package org.m4d.portal.mail.internal;

import java.util.regex.Pattern;

/** Subjects without what programs put before them. */
final class Subjects {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:(?:re|aw|sv|vs|antw|rv|r|tr|fw|fwd|wg|enc|rép|réf|res|رد|إعادة توجيه)\\s*(?:\\[\\d{1,3}\\])?\\s*[:：]|\\[[^\\]\\n]{1,60}\\])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_MARKS = 10;

    private Subjects() {}

    /** Without the marks of answers and of mails sent on, and without names of lists in brackets. */
    static String plain(String subject) {
        String plain = subject.strip();
        for (int i = 0; i < MOST_MARKS; i++) {
            String shorter = MARK.matcher(plain).replaceFirst("");
            if (shorter.equals(plain)) {
                break;
            }
            plain = shorter;
        }
        return plain.strip();
    }

    /** Markdown's backslashes taken off a line: what looked like markup in it was none. */
    static String unescaped(String line) {
        return line.replaceAll("\\\\([\\p{Punct}])", "$1");
    }
}
