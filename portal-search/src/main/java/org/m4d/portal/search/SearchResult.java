package org.m4d.portal.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchQuery}.
 *
 * @param total how many match in all
 * @param hits those of the page asked for
 * @param facets for each facet its values with their counts, most frequent first; counts leave out the facet's own selection, so that
 *     they say what a further click would bring
 * @param relaxed true when nothing held all the words, so that these hold some of them
 */
public record SearchResult(long total, List<SearchHit> hits, Map<String, List<FacetValue>> facets, boolean relaxed) {

    /** A value of a facet and how many hits have it. */
    public record FacetValue(String value, long count) {}

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
