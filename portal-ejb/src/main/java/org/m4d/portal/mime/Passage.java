package org.m4d.portal.mime;

import org.commonmark.node.Node;

/**
 * A block of a mail's text, with what the mail's structure says of it.
 *
 * @param kind what it is
 * @param block a block of CommonMark, without a parent
 */
record Passage(Kind kind, Node block) {

    /** What a block is to the one who replies. */
    enum Kind {
        /** Written now, as far as one can see. */
        WRITTEN,
        /** Quoted from an earlier mail. */
        QUOTED,
        /** Says who wrote what is quoted, and when. */
        ATTRIBUTION,
        SIGNATURE,
        /** From here on all is an earlier mail, although nothing marks its lines. */
        HISTORY,
        /** From here on all is a mail that was sent on purpose. */
        FORWARDED
    }

    Passage as(Kind other) {
        return new Passage(other, block);
    }
}
