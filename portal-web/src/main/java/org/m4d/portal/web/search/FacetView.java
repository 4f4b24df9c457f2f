package org.m4d.portal.web.search;

import java.util.List;

/**
 * A facet as the page shows it.
 *
 * @param name as in the address
 * @param choices most frequent first, chosen ones always there
 */
public record FacetView(String name, List<Choice> choices) {

    /**
     * @param value as in the address
     * @param label in the page's language
     * @param count how many hits it would bring
     * @param chosen whether it is selected
     * @param address of the page with this value switched
     */
    public record Choice(String facet, String value, String label, long count, boolean chosen, String address) {}

    public FacetView {
        choices = List.copyOf(choices);
    }

    /** How many values are shown before "more". */
    public static final int FIRST = 8;

    public List<Choice> first() {
        return choices.subList(0, Math.min(FIRST, choices.size()));
    }

    public List<Choice> rest() {
        return choices.subList(Math.min(FIRST, choices.size()), choices.size());
    }
}
