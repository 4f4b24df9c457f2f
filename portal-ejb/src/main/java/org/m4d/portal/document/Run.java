package org.m4d.portal.document;

/**
 * Words of a span as they are drawn.
 *
 * @param text printable
 * @param said what is said, copied and found in place of it; empty: what is drawn
 * @param span of which they are
 */
record Run(String text, String said, Span span) {

    static Run drawn(String text, Span span) {
        return new Run(text, "", span);
    }

    /** Whether other words are drawn than were written. */
    boolean stands() {
        return !said.isEmpty();
    }
}
