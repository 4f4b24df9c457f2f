package org.m4d.portal.archive.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.Round;

/** Deletes what nobody needs any more: files a week after their import, what broke off on its way in, claims that nobody confirmed. */
@Singleton
public class ArchiveKeeping {

    private static final Logger LOG = Logger.getLogger(ArchiveKeeping.class.getName());
    private static final Duration KEPT = Duration.ofDays(7);

    /** No upload takes longer. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    @Inject
    ImportSteps steps;

    @Inject
    ArchiveStore store;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    @Schedule(hour = "4", minute = "11", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tidy() {
        Round.of("tidying of archives", this::tidyAll);
    }

    private void tidyAll() {
        claims.forget(clock.instant());
        try {
            for (String file : steps.forgetFiles(clock.instant().minus(KEPT))) {
                store.drop(file);
            }
            store.tidy(clock.instant().minus(ON_ITS_WAY), steps::needs);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "Files of archives that nobody needs cannot be deleted", failed);
        }
    }
}
