package org.m4d.portal.ediscussion.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.m4d.portal.common.Round;

/**
 * Moves e-discussions on by their dates, each in a transaction of its own. Nothing waits for it but the log and the notices: what a
 * discussion admits is asked of its dates. What passed while no server ran is found when one runs again.
 */
@Singleton
public class EDiscussionTimer {

    private static final Logger LOG = System.getLogger(EDiscussionTimer.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    EDiscussions discussions;

    @Inject
    Timekeeping timekeeping;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void moveDue() {
        Round.of("dates of e-discussions", this::move);
    }

    private void move() {
        for (long discussion : discussions.due(clock.instant(), AT_ONCE)) {
            try {
                timekeeping.look(discussion);
            } catch (RuntimeException failed) {
                // the others are moved all the same; this one is tried again the next time
                LOG.log(Level.WARNING, "The e-discussion " + discussion + " could not be moved on", failed);
            }
        }
    }
}
