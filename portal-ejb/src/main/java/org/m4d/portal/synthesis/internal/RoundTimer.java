package org.m4d.portal.synthesis.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.m4d.portal.common.Round;

/** Writes down the ends of rounds of endorsement, each in a transaction of its own. No answer waits for it: those are measured by the clock. */
@Singleton
public class RoundTimer {

    private static final Logger LOG = System.getLogger(RoundTimer.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    Rounds rounds;

    @Inject
    RoundKeeping keeping;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void closeDue() {
        Round.of("ends of rounds of endorsement", this::close);
    }

    private void close() {
        for (long discussion : rounds.due(clock.instant(), AT_ONCE)) {
            try {
                keeping.look(discussion);
            } catch (RuntimeException failed) {
                // the others are closed all the same; this one is tried again the next time
                LOG.log(Level.WARNING, "The round of the e-discussion " + discussion + " could not be closed", failed);
            }
        }
    }
}
