package org.m4d.portal.ediscussion;

import static org.m4d.portal.ediscussion.EDiscussionState.ANNOUNCED;
import static org.m4d.portal.ediscussion.EDiscussionState.CANCELLED;
import static org.m4d.portal.ediscussion.EDiscussionState.CLOSED;
import static org.m4d.portal.ediscussion.EDiscussionState.DECLINED;
import static org.m4d.portal.ediscussion.EDiscussionState.ENDORSEMENT;
import static org.m4d.portal.ediscussion.EDiscussionState.OPEN;
import static org.m4d.portal.ediscussion.EDiscussionState.PROPOSED;
import static org.m4d.portal.ediscussion.EDiscussionState.PUBLISHED;
import static org.m4d.portal.ediscussion.EDiscussionState.SYNTHESIS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How an e-discussion comes from one state to another: all there are, and who takes them. There is no other way: {@link EDiscussion}
 * refuses whatever is not here, and the table in {@code docs/ediscussions.md} is compared with this.
 */
public enum EDiscussionStep {
    PROPOSE(EnumSet.noneOf(EDiscussionState.class), PROPOSED, By.MEMBER, false),
    /** Announced without a proposal before it. */
    ANNOUNCE(EnumSet.noneOf(EDiscussionState.class), ANNOUNCED, By.FACILITATOR, false),
    /** A facilitator makes a proposal hers, with dates and questions. */
    TAKE_UP(EnumSet.of(PROPOSED), ANNOUNCED, By.FACILITATOR, false),
    DECLINE(EnumSet.of(PROPOSED), DECLINED, By.FACILITATOR, true),
    /** Who proposed it wishes it no more. */
    WITHDRAW(EnumSet.of(PROPOSED), CANCELLED, By.PROPOSER, false),
    OPENING(EnumSet.of(ANNOUNCED), OPEN, By.DATE, false),
    CLOSING(EnumSet.of(OPEN), CLOSED, By.DATE, false),
    /** A later closing date was put after it had closed. */
    REOPEN(EnumSet.of(CLOSED), OPEN, By.TEAM, false),
    CANCEL(EnumSet.of(ANNOUNCED, OPEN, CLOSED), CANCELLED, By.TEAM, true),
    /** The team begins to sum up. */
    SYNTHESISE(EnumSet.of(CLOSED), SYNTHESIS, By.TEAM, false),
    /** The team puts the summary to those who are asked. */
    ASK(EnumSet.of(SYNTHESIS), ENDORSEMENT, By.TEAM, false),
    /** The team takes the summary back, to put it again in another round. */
    REVISE(EnumSet.of(ENDORSEMENT), SYNTHESIS, By.TEAM, false),
    PUBLISH(EnumSet.of(ENDORSEMENT), PUBLISHED, By.TEAM, false);

    /** Who takes a step. */
    public enum By {
        /** Any member. */
        MEMBER,
        /** The member who proposed it. */
        PROPOSER,
        /** Whoever holds the realm role facilitator. */
        FACILITATOR,
        /** Whoever is appointed to this discussion. */
        TEAM,
        /** The clock. */
        DATE
    }

    private final Set<EDiscussionState> from;
    private final EDiscussionState to;
    private final By by;
    private final boolean reasoned;

    EDiscussionStep(Set<EDiscussionState> from, EDiscussionState to, By by, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.reasoned = reasoned;
    }

    /**
     * The next step that the dates make, of two states that follow dates.
     *
     * @throws IllegalArgumentException when dates do not lead there
     */
    static EDiscussionStep towards(EDiscussionState from, EDiscussionState to) {
        return switch (from) {
            case ANNOUNCED -> OPENING;
            case OPEN -> CLOSING;
            case CLOSED -> REOPEN;
            default -> throw new IllegalArgumentException("no date leads from " + from + " to " + to);
        };
    }

    /** Whether it leads out of this state; one that begins a discussion leads out of none. */
    public boolean startsIn(EDiscussionState state) {
        return from.contains(state);
    }

    public EDiscussionState to() {
        return to;
    }

    public By by() {
        return by;
    }

    /** Whether it takes a reason, which everybody reads. */
    public boolean reasoned() {
        return reasoned;
    }

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
