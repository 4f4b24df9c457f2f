package org.m4d.portal.member.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes a member's name, or what somebody types to find one, apart into the words it is looked up by. */
public final class NameWords {

    private NameWords() {}

    /** The words in their own script and lower case; the database compares them without regard to accents. */
    public static Set<String> of(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
