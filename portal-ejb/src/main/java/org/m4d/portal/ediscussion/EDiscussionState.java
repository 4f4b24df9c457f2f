package org.m4d.portal.ediscussion;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an e-discussion stands. The dates alone decide, so that it opens and closes by itself; the table beside each state says what
 * it admits.
 */
public enum EDiscussionState {
    ANNOUNCED(Act.MOVE_OPENING, Act.MOVE_CLOSING, Act.REMOVE_QUESTION),
    OPEN(Act.CONTRIBUTE, Act.MOVE_CLOSING),
    CLOSED(Act.MOVE_CLOSING);

    /** What may happen in one state and not in another. */
    public enum Act {
        /** Add a contribution, or change one's own. */
        CONTRIBUTE,
        /** Put another opening date. */
        MOVE_OPENING,
        /** Put another closing date; a closed discussion opens again by a later one. */
        MOVE_CLOSING,
        /** Take a guiding question away. */
        REMOVE_QUESTION
    }

    private final Set<Act> admitted;

    EDiscussionState(Act... admitted) {
        this.admitted = Set.of(admitted);
    }

    /** The state at a moment; opening and closing instants belong to the open time. */
    public static EDiscussionState at(Instant opens, Instant closes, Instant now) {
        if (now.isBefore(opens)) {
            return ANNOUNCED;
        }
        return now.isAfter(closes) ? CLOSED : OPEN;
    }

    public boolean admits(Act act) {
        return admitted.contains(act);
    }

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EDiscussionState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
