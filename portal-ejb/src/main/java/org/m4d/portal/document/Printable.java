package org.m4d.portal.document;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Whatever somebody typed, as characters that can be printed: in their composed form, without what has no look of its own, and with
 * {@value #MISSING} for each passage that no face has letters for.
 */
final class Printable {

    /** Stands for what cannot be printed. */
    static final char MISSING = '\uFFFD';

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");

    /** Joins letters, or keeps them apart, in Arabic script; elsewhere it joins pictures. */
    private static final String JOINERS = "\u200C\u200D";

    private Printable() {}

    /** For what is printed: line feeds are kept, and so are the marks of direction, for {@link Pieces} reads them. */
    static String of(String typed) {
        String composed = Normalizer2.getNFCInstance()
                .normalize(LINE_ENDS.matcher(typed).replaceAll("\n"));
        StringBuilder printed = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (character == '\t') {
                printed.append(' ');
            } else if (character == '\n' || Pieces.direction(character)) {
                printed.append((char) character);
            } else if (!formless(character)) {
                append(printed, character);
            }
        });
        return printed.toString();
    }

    /** For titles and names that readers' programs show with letters of their own: one line, and nothing that controls. */
    static String line(String typed) {
        StringBuilder shown = new StringBuilder(typed.length());
        typed.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> Character.isDefined(character)
                        && Character.getType(character) != Character.SURROGATE
                        && !Character.isISOControl(character))
                .forEach(shown::appendCodePoint);
        return shown.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void append(StringBuilder printed, int character) {
        boolean missing = printed.length() > 0 && printed.charAt(printed.length() - 1) == MISSING;
        if (missing && (JOINERS.indexOf(character) >= 0 || !Face.any(character))) {
            return;
        }
        printed.append(Face.any(character) ? (char) character : MISSING);
    }

    /** What only tells a program something: controls, breaks within words, which picture of several is meant. */
    private static boolean formless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> true;
            case Character.FORMAT -> JOINERS.indexOf(character) < 0;
            case Character.MODIFIER_SYMBOL -> character > Character.MAX_VALUE;
            default -> character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        };
    }
}
