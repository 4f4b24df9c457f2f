package org.m4d.portal.web.weekly;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;

/** Numbers as people type several of them into one field: {@code 3, #12 and} so on, by the digits of any script. */
final class TypedNumbers {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;،؛#]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    private TypedNumbers() {}

    /** @throws InvalidInput on this field when something between them is no number */
    static Set<Integer> read(String field, String typed) {
        return Arrays.stream(BETWEEN.split(typed))
                .filter(part -> !part.isEmpty())
                .map(part -> number(field, part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Integer number(String field, String part) {
        if (!NUMBER.matcher(part).matches()) {
            throw InvalidInput.of(field, "error.weekly.numbers");
        }
        return Integer.valueOf(part);
    }
}
