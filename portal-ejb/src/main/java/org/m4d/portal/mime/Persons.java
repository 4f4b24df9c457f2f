package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads headers that name people. Written for what is sent, not for the grammar: commas in names without quotes, comments as names, groups,
 * encoded words in quotes. (Mime4j's parser decodes words before it splits them, and takes 8-bit names for Latin-1.)
 */
final class Persons {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;

    private final List<MailPerson> persons = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();
    private String before = "";

    private Persons() {}

    /** Everybody whom a header names; those without an address too. */
    static List<MailPerson> of(String header) {
        Persons read = new Persons();
        read.all(header);
        return List.copyOf(read.persons);
    }

    /** An address that could be one, its domain in lower case; null for everything else. */
    static String address(String text) {
        String address = text.strip();
        int route = address.startsWith("@") ? address.indexOf(':') : -1;
        address = address.substring(route + 1).strip();
        int at = address.lastIndexOf('@');
        boolean possible = at > 0
                && at < address.length() - 1
                && address.length() <= LONGEST_ADDRESS
                && address.codePoints().noneMatch(Persons::isNeverInAddress)
                && address.indexOf('@') == at;
        return possible
                ? address.substring(0, at + 1) + address.substring(at + 1).toLowerCase(Locale.ROOT)
                : null;
    }

    private static boolean isNeverInAddress(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || "<>,;:\"()\\".indexOf(c) >= 0;
    }

    private void all(String header) {
        boolean quoted = false;
        boolean inAngle = false;
        int comments = 0;
        for (int at = 0; at < header.length(); at++) {
            char c = header.charAt(at);
            if (c == '\\' && (quoted || comments > 0) && at + 1 < header.length()) {
                at++;
                (quoted ? phrase : comment).append(header.charAt(at));
            } else if (quoted) {
                quoted = c != '"';
                append(quoted, phrase, c);
            } else if (comments > 0) {
                comments += c == '(' ? 1 : c == ')' ? -1 : 0;
                append(comments > 0, comment, c);
            } else if (inAngle) {
                inAngle = c != '>';
                append(inAngle, angle, c);
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(') {
                comments = 1;
            } else if (c == '<') {
                angle.setLength(0);
                inAngle = true;
            } else if (c == ',' || c == ';') {
                end(c == ',');
            } else if (c == ':' && phrase.indexOf("@") < 0) {
                phrase.setLength(0);
            } else {
                phrase.append(c);
            }
        }
        end(false);
    }

    private static void append(boolean part, StringBuilder to, char c) {
        if (part) {
            to.append(c);
        }
    }

    /** One is complete. A name before a comma that has no address belongs to the next: "Diop, Awa" without quotes. */
    private void end(boolean more) {
        String words = before + CleanText.line(EncodedWords.decode(phrase.toString()));
        String remark = CleanText.line(EncodedWords.decode(comment.toString()));
        String address = address(angle.isEmpty() ? words : angle.toString());
        before = "";
        if (address == null && angle.isEmpty() && more && !words.isEmpty() && words.length() < LONGEST_NAME) {
            before = words + ", ";
        } else {
            String name = angle.isEmpty() && address != null ? remark : words.isEmpty() ? remark : words;
            add(CleanText.cut(name, LONGEST_NAME).strip(), address);
        }
        phrase.setLength(0);
        comment.setLength(0);
        angle.setLength(0);
    }

    private void add(String name, String address) {
        boolean repeats = name.isEmpty() || name.equalsIgnoreCase(address);
        if (!repeats || address != null) {
            persons.add(new MailPerson(repeats ? null : name, address));
        }
    }
}
