package org.m4d.portal.notification.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.m4d.portal.common.Round;

/** Looks every minute whose digest is due. */
@Singleton
public class DigestTimer {

    @Inject
    DigestPlanner planner;

    @Inject
    DigestItems items;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void plan() {
        Round.of("planning of digests", this::planDue);
    }

    private void planDue() {
        Instant now = clock.instant();
        boolean more = true;
        while (more) {
            more = planner.begin(now);
        }
        more = true;
        while (more) {
            more = planner.planSome(now);
        }
    }

    /** What was told so long ago comes up in no digest any more. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        Round.of("forgetting of digests", () -> {
            boolean more = true;
            while (more) {
                more = items.forgetSome();
            }
        });
    }
}
