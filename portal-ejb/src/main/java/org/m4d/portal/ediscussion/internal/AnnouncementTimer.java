package org.m4d.portal.ediscussion.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.m4d.portal.common.Round;

/** Tells those whom e-discussions await that they were announced. A round that ends halfway is gone on with by the next. */
@Singleton
public class AnnouncementTimer {

    private static final Logger LOG = System.getLogger(AnnouncementTimer.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    Announcements announcements;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tellDue() {
        Round.of("announcements of e-discussions", this::tell);
    }

    private void tell() {
        for (long discussion : announcements.due(AT_ONCE)) {
            try {
                boolean more;
                do {
                    more = announcements.tellSome(discussion);
                } while (more);
            } catch (RuntimeException failed) {
                // the others are told all the same; this one is gone on with the next time
                LOG.log(Level.WARNING, "The e-discussion " + discussion + " could not be announced to all", failed);
            }
        }
    }
}
