package org.m4d.portal.web.fragment;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML taken apart at the marks of its slots.
 *
 * @param texts what stands before the first slot, between two and behind the last one: one more than there are slots
 * @param slots the names of the slots
 */
record Pieces(List<String> texts, List<String> slots) {

    Pieces {
        texts = List.copyOf(texts);
        slots = List.copyOf(slots);
    }

    /** @param marked HTML in which every slot stands as its mark */
    static Pieces of(String marked) {
        List<String> texts = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        int from = 0;
        for (int at = marked.indexOf(Slot.MARK); at >= 0; at = marked.indexOf(Slot.MARK, from)) {
            int name = at + Slot.MARK.length();
            int end = marked.indexOf(Slot.END, name);
            texts.add(marked.substring(from, at));
            slots.add(marked.substring(name, end));
            from = end + 1;
        }
        texts.add(marked.substring(from));
        return new Pieces(texts, slots);
    }
}
