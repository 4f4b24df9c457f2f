package org.m4d.portal.ediscussion;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to see of the past discussions.
 *
 * @param among only these, by their ids, such as those that a search found; empty for all
 * @param language BCP 47 tag: of the discussion itself, or one in which contributions were awaited; empty for all
 * @param year in which it closed, in UTC; empty for all
 */
public record ArchiveFilter(Optional<Set<Long>> among, Optional<String> language, Optional<Integer> year) {

    public ArchiveFilter {
        among = among.map(Set::copyOf);
    }
}
