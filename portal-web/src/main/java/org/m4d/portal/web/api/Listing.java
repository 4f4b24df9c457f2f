package org.m4d.portal.web.api;

import java.util.List;
import org.m4d.portal.common.Page;

/**
 * A page of a list.
 *
 * @param items the rows
 * @param next what to give as {@code after} for the rows behind these; null at the end
 */
public record Listing<T>(List<T> items, String next) {

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.next());
    }
}
