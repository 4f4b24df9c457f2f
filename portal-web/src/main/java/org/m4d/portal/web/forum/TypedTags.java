package org.m4d.portal.web.forum;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tags as people type them: words between commas, also Arabic ones. */
final class TypedTags {

    private TypedTags() {}

    static Set<String> of(String typed) {
        return Arrays.stream(typed.split("[,\u060c]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
