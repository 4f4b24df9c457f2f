package org.m4d.portal.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Implemented by each feature in which members do something that their standing is measured by. What several measure is added up. */
public interface ActivitySource {

    /** What this feature measures. */
    Set<Yardstick> measures();

    /** How much of it a member has done: each of {@link #measures()}. */
    Map<Yardstick, Long> of(long member);

    /** When the member wrote something here that counts for her pace, since that time, first the first; none when nothing is written here. */
    default List<Instant> written(long member, Instant since) {
        return List.of();
    }
}
