package org.m4d.portal.search;

import java.util.Set;

/**
 * The e-discussions that a search found, in no order.
 *
 * @param ids of those in which something matches: the discussion itself, or what belongs to it
 * @param relaxed true when nothing held all the words, so that these hold some of them
 */
public record FoundDiscussions(Set<Long> ids, boolean relaxed) {

    public FoundDiscussions {
        ids = Set.copyOf(ids);
    }
}
