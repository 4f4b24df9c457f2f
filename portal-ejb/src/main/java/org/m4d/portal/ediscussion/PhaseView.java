package org.m4d.portal.ediscussion;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;

/**
 * A phase of an e-discussion.
 *
 * @param id stays the same when its words and dates change
 * @param number counted from 1, in the order of time
 * @param from its first moment
 * @param until its last one
 * @param questions the numbers of the guiding questions that it treats; none for all of the discussion
 */
public record PhaseView(long id, int number, LocalizedText name, Instant from, Instant until, List<Integer> questions) {

    public PhaseView {
        questions = List.copyOf(questions);
    }

    /** Whether a moment lies in it. */
    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }
}
