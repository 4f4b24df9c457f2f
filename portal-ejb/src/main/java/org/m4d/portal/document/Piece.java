package org.m4d.portal.document;

/**
 * Words that are set alike and run in one direction.
 *
 * @param text with a line feed alone, or without any
 * @param run of which they are
 * @param level of direction, as Unicode counts: even from left to right, odd from right to left
 */
record Piece(String text, Run run, Face face, int level) {

    Span span() {
        return run.span();
    }

    /**
     * What is said in place of what is drawn; empty where that is the same. What runs from right to left is drawn in the order of the paper,
     * with the forms that letters have within words: it is said as it was written.
     */
    String said() {
        if (run.stands()) {
            return run.said();
        }
        boolean rightToLeft = (level & 1) == 1;
        return rightToLeft ? text : "";
    }
}
