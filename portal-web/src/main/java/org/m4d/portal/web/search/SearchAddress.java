package org.m4d.portal.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.search.SearchQuery;

/** The address of a search, and of the same search with one value more or less. */
final class SearchAddress {

    private final String path;
    private final String text;
    private final Map<String, List<String>> selections = new LinkedHashMap<>();

    SearchAddress(String path, SearchQuery query) {
        this.path = path;
        this.text = query.text();
        selections.put("type", query.types());
        selections.put("lang", query.languages());
        selections.put("country", query.countries());
        selections.put("theme", query.themes());
        selections.put("corridor", query.corridors());
    }

    boolean has(String facet, String value) {
        return selections.get(facet).contains(value);
    }

    /** The same search on its first page with this value selected, or not selected any more. */
    String toggled(String facet, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(selections);
        List<String> values = new ArrayList<>(changed.get(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return write(changed);
    }

    @Override
    public String toString() {
        return write(selections);
    }

    private String write(Map<String, List<String>> chosen) {
        StringBuilder address = new StringBuilder(path).append("?q=").append(encode(text));
        chosen.forEach((facet, values) -> values.forEach(
                value -> address.append('&').append(facet).append('=').append(encode(value))));
        return address.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
