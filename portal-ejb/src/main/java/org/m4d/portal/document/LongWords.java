package org.m4d.portal.document;

/** Lets a line end within words that no line is long enough for, such as addresses. */
final class LongWords {

    /** A place where a line may end, without a look of its own. */
    static final char BREAK = '\u200B';

    private static final String GOOD_ENDS = "/.-_?&=#@,;:+%";

    private LongWords() {}

    /**
     * The text with places where its long words may be broken: behind a sign that joins, or where nothing is left.
     *
     * @param longest how many letters a line surely takes
     */
    static String breakable(String text, int longest) {
        StringBuilder broken = new StringBuilder(text.length() + 16);
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            broken.append(letter);
            word = Character.isWhitespace(letter) ? 0 : word + 1;
            boolean good = word > longest / 2 && GOOD_ENDS.indexOf(letter) >= 0;
            if ((good || word >= longest) && at + 1 < text.length() && stands(text.charAt(at + 1))) {
                broken.append(BREAK);
                word = 0;
            }
        }
        return broken.toString();
    }

    /** Whether a letter stands for itself, and does not belong to the one before. */
    private static boolean stands(char letter) {
        int type = Character.getType(letter);
        return !Character.isWhitespace(letter)
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.FORMAT;
    }
}
