package org.m4d.portal.publication;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionState;

/** Who can agree to be named as a contributor, and when. */
final class NamingPolicy {

    private NamingPolicy() {}

    /** Whether the choice is offered: from the first draft of the summary on, for good. */
    static boolean open(EDiscussionState state) {
        return switch (state) {
            case SYNTHESIS, ENDORSEMENT, PUBLISHED -> true;
            case PROPOSED, ANNOUNCED, OPEN, CLOSED, DECLINED, CANCELLED -> false;
        };
    }

    /**
     * @throws Conflict when nobody has begun to sum the discussion up
     * @throws NotAllowed when somebody contributed nothing that can be read
     */
    static void check(EDiscussionState state, boolean contributed) {
        if (!open(state)) {
            throw new Conflict("error.ediscussion.step");
        }
        if (!contributed) {
            throw new NotAllowed("error.publication.not-contributor");
        }
    }
}
