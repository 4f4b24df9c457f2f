package org.m4d.portal.posting;

import java.util.EnumSet;
import java.util.Set;
import org.m4d.portal.common.Conflict;

/** What can happen to something written after it was written: from which states, and to which. */
public enum PostingAct {
    /** Its author takes it back. */
    WITHDRAW(PostingState.WITHDRAWN, PostingState.SHOWN),
    /** A moderator takes it down, with a statement of reasons. */
    REMOVE(PostingState.REMOVED, PostingState.SHOWN),
    /** A moderator lets out what waited. */
    APPROVE(PostingState.SHOWN, PostingState.WAITING),
    /** A moderator does not let out what waited, with a statement of reasons. */
    REJECT(PostingState.REMOVED, PostingState.WAITING),
    /** Whoever took it away brings it back. */
    RESTORE(PostingState.SHOWN, PostingState.WITHDRAWN, PostingState.REMOVED);

    private final PostingState to;
    private final Set<PostingState> from;

    PostingAct(PostingState to, PostingState first, PostingState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Whether this can happen to something in that state. */
    public boolean possible(PostingState state) {
        return from.contains(state);
    }

    /**
     * The state that follows.
     *
     * @throws Conflict when it cannot happen in that state: somebody was faster
     */
    public PostingState after(PostingState state) {
        if (!possible(state)) {
            throw new Conflict("error.posting-state");
        }
        return to;
    }
}
