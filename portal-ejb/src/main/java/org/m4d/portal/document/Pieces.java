package org.m4d.portal.document;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a paragraph apart where the direction, the face or the kind of its words changes. The order of the pieces is that of reading; where
 * each stands on its line is the formatter's business.
 */
final class Pieces {

    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Run run;
    private Face face = Face.TEXT;
    private boolean sign;
    private int level;

    private Pieces() {}

    /** Whether this character says how others run, and is not seen itself. */
    static boolean direction(int character) {
        return DIRECTIONS.indexOf(character) >= 0;
    }

    /**
     * Whether a paragraph runs from right to left: as its language does, unless no letter in it does.
     *
     * @param language whether its language runs so
     */
    static boolean rightToLeft(List<Run> runs, boolean language) {
        boolean left = false;
        boolean right = false;
        for (Run run : runs) {
            for (int at = 0; at < run.text().length(); at++) {
                switch (Character.getDirectionality(run.text().charAt(at))) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left = true;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        right = true;
                    default -> {
                        // runs with its neighbours
                    }
                }
            }
        }
        return left == right ? language : right;
    }

    /**
     * The pieces of a paragraph.
     *
     * @param rightToLeft how the paragraph runs
     */
    static List<Piece> of(List<Run> runs, boolean rightToLeft) {
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        // a line end within a paragraph is a blank to the order of words
        Bidi order = new Bidi();
        order.setPara(whole.toString().replace('\n', ' '), (byte) (rightToLeft ? 1 : 0), null);
        Pieces taken = new Pieces();
        int at = 0;
        for (Run run : runs) {
            for (int letter = 0; letter < run.text().length(); letter++) {
                taken.take(run.text().charAt(letter), run, order.getLevelAt(at++));
            }
        }
        taken.close();
        return taken.pieces;
    }

    private void take(char character, Run of, int on) {
        if (direction(character)) {
            return;
        }
        if (character == '\n') {
            close();
            pieces.add(new Piece("\n", of, face, on));
            return;
        }
        Face wanted =
                of.stands() ? Face.TEXT : face(character, of.span().styles().contains(Span.Style.CODE));
        if (of == run && on == level && blank() && wanted.has(open.charAt(0))) {
            face = wanted;
        }
        boolean arabicSign = sign(character);
        boolean apart = !of.stands() && (wanted != face || on != level || arabicSign != sign);
        if (of != run || open.isEmpty() || apart) {
            close();
            run = of;
            face = wanted;
            level = on;
            sign = arabicSign;
        }
        open.append(character);
    }

    /** Blanks alone are not set as a piece of their own if what follows can take them: FOP would draw them twice. */
    private boolean blank() {
        return !open.isEmpty() && open.chars().allMatch(Character::isSpaceChar);
    }

    private void close() {
        if (!open.isEmpty()) {
            pieces.add(new Piece(open.toString(), run, face, level));
            open.setLength(0);
        }
    }

    /** Whether this ends a clause of Arabic. FOP would join the letter before to it if they were of one piece. */
    private static boolean sign(char character) {
        return Character.getType(character) == Character.OTHER_PUNCTUATION
                && Character.getDirectionality(character) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Blanks, joiners and marks stay with what they follow. */
    private Face face(char character, boolean code) {
        boolean follows = Character.isSpaceChar(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
        if (follows && face.has(character)) {
            return face;
        }
        if (code && Face.MONO.has(character)) {
            return Face.MONO;
        }
        if (Face.ARABIC.has(character) && (UScript.hasScript(character, UScript.ARABIC) || !Face.TEXT.has(character))) {
            return Face.ARABIC;
        }
        return Face.TEXT.has(character) ? Face.TEXT : Face.MONO;
    }
}
