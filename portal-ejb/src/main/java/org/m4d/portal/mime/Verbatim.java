package org.m4d.portal.mime;

import org.commonmark.node.CustomNode;

/** Markdown that is written as it stands. */
final class Verbatim extends CustomNode {

    private final String markdown;
    private final String text;

    /**
     * Keeps a piece.
     *
     * @param text what a reader sees of it
     */
    Verbatim(String markdown, String text) {
        this.markdown = markdown;
        this.text = text;
    }

    String markdown() {
        return markdown;
    }

    String text() {
        return text;
    }
}
