package org.m4d.portal.archive.mbox;

import java.util.regex.Pattern;

/** The line that begins a message in an mbox: {@code From}, who sent it, when; programs write all three in many ways. */
final class FromLine {

    static final String BEGINNING = "From ";

    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String TIME = "\\d{1,2}:\\d\\d(?::\\d\\d)?";

    /** {@code Mon Jan  5 10:11:12 2004}, with a zone before or behind the year. */
    private static final String ASCTIME =
            DAY + ",? +" + MONTH + " +\\d{1,2},? +" + TIME + "(?: +[A-Z]{1,5}| +[+-]\\d{4})* +\\d{4}";

    /** {@code Mon, 5 Jan 2004 10:11:12}. */
    private static final String MAIL_TIME = "(?:" + DAY + ",? +)?\\d{1,2}[ -]" + MONTH + "[ -]\\d{2,4} +" + TIME;

    private static final String ISO_TIME = "\\d{4}-\\d\\d-\\d\\d[T ]" + TIME;

    /** Whoever it is, for archives change addresses ({@code jo at example.org}); then the time. */
    private static final Pattern DATED =
            Pattern.compile("From (?:\\S.{0,250}?\\s+)?(?:" + ASCTIME + "|" + MAIL_TIME + "|" + ISO_TIME + ")\\b.*");

    /** Some providers write no time at all. */
    private static final Pattern ADDRESS_ALONE =
            Pattern.compile("From (?:\"[^\"]{0,200}\"|[^\\s@<>\"]{1,200})@\\S{1,250}\\s*");

    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,100}[ \\t]*:.*");

    private FromLine() {}

    /** Whether a line looks like one that begins a message. */
    static boolean looksLikeOne(String line) {
        return line.startsWith(BEGINNING)
                && (DATED.matcher(line).matches() || ADDRESS_ALONE.matcher(line).matches());
    }

    /** Whether a line may follow it: a header, or one more such line that a server kept. */
    static boolean mayFollow(String line) {
        return HEADER.matcher(line).matches() || line.startsWith(">From ");
    }
}
