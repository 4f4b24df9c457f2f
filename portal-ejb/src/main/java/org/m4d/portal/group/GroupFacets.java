package org.m4d.portal.group;

import java.util.List;

/** What the directory can be narrowed by, most frequent first: the groups that one may know of, counted. */
public record GroupFacets(List<Value> themes, List<Value> countries, List<Value> languages) {

    /** A value and how many groups have it. */
    public record Value(String value, long count) {}

    public GroupFacets {
        themes = List.copyOf(themes);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }
}
