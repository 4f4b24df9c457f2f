package org.m4d.portal.web.fragment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of finished HTML with gaps: what differs from reader to reader or from address to address is a {@link Slot}, filled each
 * time it is written.
 */
final class Fragment {

    private final List<String> texts = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final String marked;

    /** @param marked HTML in which every slot stands as its mark */
    Fragment(String marked) {
        this.marked = marked;
        int from = 0;
        for (int at = marked.indexOf(Slot.MARK); at >= 0; at = marked.indexOf(Slot.MARK, from)) {
            int name = at + Slot.MARK.length();
            int end = marked.indexOf(Slot.END, name);
            texts.add(marked.substring(from, at));
            slots.add(marked.substring(name, end));
            from = end + 1;
        }
        texts.add(marked.substring(from));
    }

    /** With the marks in it, for a fragment that becomes part of another one. */
    String marked() {
        return marked;
    }

    int weight() {
        return 2 * marked.length();
    }

    /** @param filling gives the value of a slot, ready for an attribute */
    void write(Writer target, UnaryOperator<String> filling) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            target.write(texts.get(i));
            if (i < slots.size()) {
                target.write(filling.apply(slots.get(i)));
            }
        }
    }
}
