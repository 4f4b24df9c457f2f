package org.m4d.portal.ledger.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.m4d.portal.common.Round;
import org.m4d.portal.ledger.Deadlines;

/** Looks every minute of whose deadlines somebody is to be reminded, each in a transaction of its own. */
@Singleton
public class LedgerTimer {

    private static final Logger LOG = System.getLogger(LedgerTimer.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    Recommendations recommendations;

    @Inject
    LedgerRounds rounds;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remindDue() {
        Round.of("reminders of the ledger", this::remind);
    }

    private void remind() {
        for (long recommendation : recommendations.toRemind(Deadlines.today(clock.instant()), AT_ONCE)) {
            try {
                rounds.remind(recommendation);
            } catch (RuntimeException failed) {
                // the others are reminded all the same; this one is tried again the next time
                LOG.log(Level.WARNING, "Nobody could be reminded of the recommendation " + recommendation, failed);
            }
        }
    }
}
