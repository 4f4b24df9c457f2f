package org.m4d.portal.ediscussion;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an e-discussion stands, and what each state admits. How it comes from one to the next is said by {@link EDiscussionStep}; both
 * together are the table in {@code docs/ediscussions.md}.
 */
public enum EDiscussionState {
    /** A member wishes it; others support the wish. It has no dates. */
    PROPOSED(Act.SUPPORT, Act.REWORD),
    ANNOUNCED(Act.CHANGE, Act.MOVE_OPENING, Act.MOVE_CLOSING, Act.REMOVE_QUESTION),
    OPEN(Act.CHANGE, Act.CONTRIBUTE, Act.MOVE_CLOSING, Act.WEEKLY),
    CLOSED(Act.CHANGE, Act.CONTRIBUTE_LATE, Act.MOVE_CLOSING, Act.WEEKLY, Act.RECOMMEND),
    /** Its team writes a summary, in which every statement cites what it rests on. Nothing is contributed any more. */
    SYNTHESIS(Act.CHANGE, Act.RECOMMEND, Act.WRITE_SYNTHESIS, Act.ANSWER_DISSENT),
    /** Those who are asked endorse the summary or dissent from it, statement by statement, until a date. */
    ENDORSEMENT(Act.CHANGE, Act.RECOMMEND, Act.CORRECT_SYNTHESIS, Act.ENDORSE, Act.ANSWER_DISSENT),
    /** The summary stands as it was endorsed, with the dissent from it. */
    PUBLISHED(Act.RECOMMEND),
    /** No facilitator took the proposal up; the reason stands in its log. */
    DECLINED,
    /** It does not take place, or not to its end; the reason stands in its log. What was contributed stays to be read. */
    CANCELLED;

    /** What may happen in one state and not in another. */
    public enum Act {
        /** Support a proposal, or support it no longer. */
        SUPPORT,
        /** Put one's proposal in other words. */
        REWORD,
        /** Change what its facilitators say of it, and who they are. */
        CHANGE,
        /** Add a contribution, or change one's own. */
        CONTRIBUTE,
        /** The same, for as many days as its facilitators said. */
        CONTRIBUTE_LATE,
        /** Put another opening date. */
        MOVE_OPENING,
        /** Put another closing date; a closed discussion opens again by a later one. */
        MOVE_CLOSING,
        /** Take a guiding question away. */
        REMOVE_QUESTION,
        /** Sum up a week of it, or change such a summary. */
        WEEKLY,
        /** Recommend something in its name; what was recommended goes on in the ledger, whatever becomes of the discussion. */
        RECOMMEND,
        /** Add statements and headings to the summary, reword, order and remove them. */
        WRITE_SYNTHESIS,
        /** Reword what stands in the summary, and change what it cites; no more than that. */
        CORRECT_SYNTHESIS,
        /** Endorse a statement, dissent from it, or abstain. */
        ENDORSE,
        /** Answer those who dissent. */
        ANSWER_DISSENT
    }

    private final Set<Act> admitted;

    EDiscussionState(Act... admitted) {
        this.admitted = Set.of(admitted);
    }

    /** The state at a moment of one that its dates move; opening and closing instants belong to the open time. */
    public static EDiscussionState at(Instant opens, Instant closes, Instant now) {
        if (now.isBefore(opens)) {
            return ANNOUNCED;
        }
        return now.isAfter(closes) ? CLOSED : OPEN;
    }

    public boolean admits(Act act) {
        return admitted.contains(act);
    }

    /** Whether the dates alone say where it stands. */
    public boolean followsDates() {
        return this == ANNOUNCED || this == OPEN || this == CLOSED;
    }

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EDiscussionState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
