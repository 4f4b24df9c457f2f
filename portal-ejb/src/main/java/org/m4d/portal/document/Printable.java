package org.m4d.portal.document;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whatever somebody typed, as characters that can be printed: in their composed form, without what has no look of its own, and with a
 * {@link StandIn} for each passage that no face has letters for.
 */
final class Printable {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");

    /** Halves of characters, and numbers that Unicode gives to none. */
    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

    /** Makes a picture of the digit before. */
    private static final int KEYCAP = 0x20E3;

    private static final String NONE = "\uFFFD";

    /** Joins letters, or keeps them apart, in Arabic script; elsewhere it joins pictures. */
    private static final String JOINERS = "\u200C\u200D";

    /** What stands for something runs as it does itself, whatever is around it. */
    private static final char APART = '\u2068';

    private static final char APART_END = '\u2069';

    private final Span span;
    private final StandIn standIn;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder missing = new StringBuilder();

    private Printable(Span span, StandIn standIn) {
        this.span = span;
        this.standIn = standIn;
    }

    /** A span as it is printed: line feeds are kept, and so are the marks of direction, for {@link Pieces} reads them. */
    static List<Run> of(Span span, StandIn standIn) {
        Printable printable = new Printable(span, standIn);
        composed(span.text()).codePoints().forEach(printable::take);
        printable.endMissing();
        printable.endDrawn();
        return printable.runs;
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

    private static String composed(String typed) {
        String whole = NO_CHARACTERS.matcher(typed).replaceAll(NONE);
        return Normalizer2.getNFCInstance().normalize(LINE_ENDS.matcher(whole).replaceAll("\n"));
    }

    private void take(int character) {
        if (character == '\n' || character == '\t' || Pieces.direction(character)) {
            endMissing();
            drawn.append(character == '\t' ? ' ' : (char) character);
        } else if (!missing.isEmpty() && follows(character)) {
            missing.appendCodePoint(character);
        } else if (!formless(character)) {
            draw(character);
        }
    }

    private void draw(int character) {
        if (Face.any(character)) {
            endMissing();
            drawn.append((char) character);
        } else {
            endDrawn();
            missing.appendCodePoint(character);
        }
    }

    private static boolean follows(int character) {
        return JOINERS.indexOf(character) >= 0 || formless(character) || !Face.any(character);
    }

    private void endDrawn() {
        if (!drawn.isEmpty()) {
            runs.add(Run.drawn(drawn.toString(), span));
            drawn.setLength(0);
        }
    }

    private void endMissing() {
        if (!missing.isEmpty()) {
            String passage = missing.toString();
            runs.add(new Run(APART + standIn.of(passage) + APART_END, passage, span));
            missing.setLength(0);
        }
    }

    /** What only tells a program something: controls, breaks within words, which picture of several is meant. */
    private static boolean formless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> true;
            case Character.FORMAT -> JOINERS.indexOf(character) < 0;
            case Character.MODIFIER_SYMBOL -> character > Character.MAX_VALUE;
            case Character.ENCLOSING_MARK -> character == KEYCAP;
            default -> character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        };
    }
}
