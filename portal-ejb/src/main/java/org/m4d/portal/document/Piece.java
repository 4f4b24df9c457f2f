package org.m4d.portal.document;

/**
 * Words that are set alike and run in one direction.
 *
 * @param text with a line feed alone, or without any
 * @param span of which they are
 * @param level of direction, as Unicode counts: even from left to right, odd from right to left
 */
record Piece(String text, Span span, Face face, int level) {

    boolean rightToLeft() {
        return (level & 1) == 1;
    }
}
