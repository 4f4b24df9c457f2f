package org.m4d.portal.mail.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.m4d.portal.common.Round;
import org.m4d.portal.mail.MailQueue;

/** Looks every second whether something is to be sent, or has come in. */
@Singleton
public class MailTimer {

    @Inject
    MailQueue queue;

    @Inject
    Outbox outbox;

    @Inject
    MailWorker worker;

    @Inject
    Lanes lanes;

    @Inject
    Inbox inbox;

    @Inject
    InboxWorker inboxWorker;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send() {
        Round.of("sending of mail", this::sendDue);
    }

    private void sendDue() {
        if (queue.open() && outbox.anyDue() && lanes.enter()) {
            boolean begun = false;
            try {
                worker.work();
                begun = true;
            } finally {
                if (!begun) {
                    lanes.leave();
                }
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read() {
        Round.of("reading of mail", () -> {
            if (inbox.anyDue()) {
                inboxWorker.work();
            }
        });
    }

    /** What ended long ago is forgotten: whom we wrote to and when is nobody's business for longer than it takes to find out why something did not arrive. */
    @Schedule(hour = "3", minute = "29", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        Round.of("forgetting of mail", () -> {
            outbox.forgetOld();
            inbox.tidyAll();
        });
    }
}
