package org.m4d.portal.common;

import java.util.List;
import java.util.function.Function;

/**
 * One stretch of a list that is read by key.
 *
 * @param items the rows, in the list's order
 * @param next the cursor for the rows after these, null at the end
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Builds a page from rows of which one more than wanted was asked for.
     *
     * @param rows at most {@code limit + 1} rows
     * @param limit how many to show
     * @param key the cursor at a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, key.apply(shown.get(limit - 1)).encode());
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
