package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text: how often each is quoted, and its words; flowed lines joined (RFC 3676). */
final class PlainLines {

    /** Deeper quotations are shown as deep as this. */
    static final int DEEPEST = 6;

    private static final String SIGNATURE = "-- ";

    /**
     * A line.
     *
     * @param quotes how often it is quoted; at most {@value PlainLines#DEEPEST}
     * @param text without quotation marks and without blanks at its end
     */
    record Line(int quotes, String text) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    private PlainLines() {}

    /**
     * Takes a text apart.
     *
     * @param flowed whether lines that end in a blank go on in the next
     * @param delSp whether that blank is to go
     */
    static List<Line> of(String text, boolean flowed, boolean delSp) {
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int openQuotes = -1;
        for (String raw : text.split("\n", -1)) {
            int mark = marks(raw, flowed);
            int quotes = Math.min(DEEPEST, (int)
                    raw.substring(0, mark).chars().filter(c -> c == '>').count());
            String words = raw.substring(mark);
            words = words.startsWith(" ") && (flowed || quotes > 0) ? words.substring(1) : words;
            if (openQuotes >= 0 && (openQuotes != quotes || words.isBlank() || words.equals(SIGNATURE))) {
                lines.add(new Line(openQuotes, open.toString().stripTrailing()));
                open.setLength(0);
            }
            boolean goesOn = flowed && words.endsWith(" ") && !words.equals(SIGNATURE);
            open.append(words, 0, goesOn && delSp ? words.length() - 1 : words.length());
            openQuotes = goesOn ? quotes : -1;
            if (!goesOn) {
                lines.add(new Line(
                        quotes,
                        words.equals(SIGNATURE) ? SIGNATURE : open.toString().stripTrailing()));
                open.setLength(0);
            }
        }
        if (openQuotes >= 0) {
            lines.add(new Line(openQuotes, open.toString().stripTrailing()));
        }
        return lines;
    }

    /** How many characters of a line are quotation marks; people's programs put blanks between them, flowed text does not. */
    private static int marks(String line, boolean flowed) {
        int end = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '>') {
                end = at + 1;
            } else if (flowed || c != ' ' || at != end) {
                break;
            }
        }
        return end;
    }
}
