package org.m4d.portal.taxonomy;

import java.util.List;
import java.util.Map;
import org.m4d.portal.common.LocalizedText;

/**
 * A concept of the field.
 *
 * @param slug its name in addresses and in the API
 * @param labels the preferred label in each language
 * @param alternatives other words for the same thing, by language: what search across languages lives on
 * @param broader slugs of the concepts above it; empty for a top concept
 * @param related slugs of concepts beside it
 */
public record Theme(
        String slug,
        LocalizedText labels,
        Map<String, List<String>> alternatives,
        List<String> broader,
        List<String> related) {

    public Theme {
        alternatives = Map.copyOf(alternatives);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
    }

    public boolean top() {
        return broader.isEmpty();
    }
}
