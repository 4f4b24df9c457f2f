package org.m4d.portal.security;

import java.time.Instant;
import java.util.Date;
import org.m4d.portal.common.NotAllowed;

/**
 * What a moderator has taken from a member for a while.
 *
 * @param suspended whether she may not even read as a member; otherwise she may read and not write
 * @param until when it ends by itself
 * @param decision the id of the decision with its reasons
 */
public record Restriction(boolean suspended, Instant until, long decision) {

    /** Whether it forbids this use now. */
    public boolean forbids(Use use, Instant now) {
        return now.isBefore(until) && use != Use.REDRESS && (suspended || use == Use.WRITE);
    }

    /** Says what is restricted, until when, and where the reasons stand. */
    public NotAllowed refusal() {
        return new NotAllowed(
                suspended ? "error.suspended" : "error.silenced", Date.from(until), String.valueOf(decision));
    }
}
