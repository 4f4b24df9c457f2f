package org.m4d.portal.weekly;

import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.security.Actor;

/** Who may sum up the weeks of an e-discussion: those who are appointed to it, while it is open and after it has closed. */
public final class WeeklyPolicy {

    private WeeklyPolicy() {}

    /** @param facilitatesIt whether the actor is one of this discussion's facilitators */
    public static boolean mayWrite(Actor actor, boolean facilitatesIt, EDiscussionState state) {
        return EDiscussionPolicy.mayChange(actor, facilitatesIt) && state.admits(Act.WEEKLY);
    }

    /**
     * Lets those pass who may write.
     *
     * @throws NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     */
    public static void checkWrite(Actor actor, boolean facilitatesIt, EDiscussionState state) {
        if (!EDiscussionPolicy.mayChange(actor, facilitatesIt)) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        if (!state.admits(Act.WEEKLY)) {
            throw new Conflict("error.weekly.not-open");
        }
    }
}
