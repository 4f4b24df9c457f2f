package org.m4d.portal.ediscussion.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.m4d.portal.common.Round;

/** Measures open e-discussions every hour, and once after they have closed, each in a transaction of its own. */
@Singleton
public class SilenceTimer {

    private static final Logger LOG = System.getLogger(SilenceTimer.class.getName());
    private static final Duration HOLDS = Duration.ofHours(1);
    private static final int AT_ONCE = 20;

    @Inject
    Silences silences;

    @Inject
    SilenceRounds rounds;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void measureDue() {
        Round.of("measuring of silence", this::measure);
    }

    private void measure() {
        for (long discussion : silences.due(clock.instant(), HOLDS, AT_ONCE)) {
            try {
                rounds.measure(discussion);
            } catch (RuntimeException failed) {
                // the others are measured all the same; this one is tried again the next time
                LOG.log(
                        Level.WARNING,
                        "The silence in the e-discussion " + discussion + " could not be measured",
                        failed);
            }
        }
    }
}
