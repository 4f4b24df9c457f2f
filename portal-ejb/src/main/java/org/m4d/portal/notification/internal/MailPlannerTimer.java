package org.m4d.portal.notification.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.m4d.portal.common.Round;

/** Looks every second for notifications about whose mail nobody has decided. */
@Singleton
public class MailPlannerTimer {

    @Inject
    MailPlanner planner;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void plan() {
        Round.of("planning of mails", () -> {
            boolean more = true;
            while (more) {
                more = planner.planSome();
            }
        });
    }
}
