package org.m4d.portal.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What has become of a recommendation, and what each state admits. How it comes from one to the next is said by {@link RecommendationStep}; both
 * together are the table in {@code docs/ledger.md}.
 */
public enum RecommendationState {
    /** It was put to its addressee, who has not answered. */
    ASKED(Act.REWORD, Act.MOVE_DEADLINE, Act.EVIDENCE, Act.DUE),
    ACCEPTED(Act.MOVE_DEADLINE, Act.EVIDENCE, Act.DUE),
    PARTLY_ACCEPTED(Act.MOVE_DEADLINE, Act.EVIDENCE, Act.DUE),
    DECLINED(Act.EVIDENCE),
    IN_PROGRESS(Act.MOVE_DEADLINE, Act.EVIDENCE, Act.DUE),
    KEPT(Act.EVIDENCE),
    PARTLY_KEPT(Act.EVIDENCE),
    BROKEN(Act.EVIDENCE),
    /** The team took it back; the reason stands in its history. */
    WITHDRAWN,
    /** Another recommendation took its place. */
    SUPERSEDED;

    /** What may happen in one state and not in another. */
    public enum Act {
        /** Put it in other words, or to somebody else. What was answered stays as it was answered. */
        REWORD,
        /** Put another deadline. */
        MOVE_DEADLINE,
        /** Bring evidence. */
        EVIDENCE,
        /** Be due: its deadline counts, people are reminded of it, and after it the recommendation is overdue. */
        DUE
    }

    private final Set<Act> admitted;

    RecommendationState(Act... admitted) {
        this.admitted = Set.of(admitted);
    }

    public boolean admits(Act act) {
        return admitted.contains(act);
    }

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecommendationState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
