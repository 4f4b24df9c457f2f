package org.m4d.portal.posting.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.m4d.portal.common.Round;

/** Closes the polls whose time is over, every quarter of a minute, each in a transaction of its own. */
@Singleton
public class PollTimer {

    private static final Logger LOG = System.getLogger(PollTimer.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    Polls polls;

    @Inject
    PollClosing closing;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void closeDue() {
        Round.of("closing of polls", this::close);
    }

    private void close() {
        for (long poll : polls.due(clock.instant(), AT_ONCE)) {
            try {
                closing.close(poll, null);
            } catch (RuntimeException failed) {
                // the others are closed all the same; this one is tried again the next time
                LOG.log(Level.WARNING, "The poll " + poll + " could not be closed", failed);
            }
        }
    }
}
