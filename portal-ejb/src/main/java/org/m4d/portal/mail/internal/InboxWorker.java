package org.m4d.portal.mail.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Works on mail that came in, apart from the timer that finds it. */
@Stateless
public class InboxWorker {

    private static final int AT_ONCE = 50;
    private static final AtomicBoolean WORKING = new AtomicBoolean();

    @Inject
    Inbox inbox;

    /** Works on some mails, and leaves the rest to the next round; nothing when one is at work already. */
    @Asynchronous
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        if (WORKING.compareAndSet(false, true)) {
            try {
                int done = 0;
                while (done < AT_ONCE && inbox.workOnNext()) {
                    done++;
                }
            } finally {
                WORKING.set(false);
            }
        }
    }
}
