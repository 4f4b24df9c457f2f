package org.m4d.portal.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the first line of a table of migrant stock says.
 *
 * @param names as they stand there
 * @param origins ISO 3166-1 alpha-2 by position; null for the first two columns and for those that are left out
 */
public record StockColumns(List<String> names, List<String> origins) {

    /** Where the origins begin: before them stand year and destination. */
    static final int FIRST_ORIGIN = 2;

    public StockColumns {
        names = List.copyOf(names);
        origins = Collections.unmodifiableList(new ArrayList<>(origins));
    }

    /** All origins that the table has figures of. */
    public Set<String> known() {
        return origins.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
