package org.m4d.portal.web.fragment;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/**
 * A stretch of finished HTML with gaps: what differs from reader to reader or from address to address is a {@link Slot}, filled each
 * time it is written.
 */
final class Fragment {

    private final Pieces pieces;
    private final String marked;

    /** @param marked HTML in which every slot stands as its mark */
    Fragment(String marked) {
        this.marked = marked;
        pieces = Pieces.of(marked);
    }

    /** With the marks in it, for a fragment that becomes part of another one. */
    String marked() {
        return marked;
    }

    int weight() {
        return 4 * marked.length();
    }

    /** @param filling gives the value of a slot, ready for an attribute */
    void write(Writer target, UnaryOperator<String> filling) throws IOException {
        for (int i = 0; i < pieces.texts().size(); i++) {
            target.write(pieces.texts().get(i));
            if (i < pieces.slots().size()) {
                target.write(filling.apply(pieces.slots().get(i)));
            }
        }
    }
}
