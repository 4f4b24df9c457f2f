package org.m4d.portal.mail.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A worker of its own for each round of sending, so that a slow mail server holds up one and not the timer. */
@Stateless
public class MailWorker {

    /** In a mailing's details: it also goes to an address that is marked, for it asks whether mail arrives there. */
    public static final String TO_MARKED = "to-marked";

    @Inject
    Outbox outbox;

    @Inject
    Lanes lanes;

    /** Sends what is due until nothing is. */
    @Asynchronous
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        try {
            outbox.sendDue();
        } finally {
            lanes.leave();
        }
    }
}
