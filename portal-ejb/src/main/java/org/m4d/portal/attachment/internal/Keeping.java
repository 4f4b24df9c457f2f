package org.m4d.portal.attachment.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.Round;

/** What has to be done for files when nobody asks: those that wait for the scanner, and those that nobody needs. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Keeping {

    private static final Logger LOG = Logger.getLogger(Keeping.class.getName());

    @Inject
    Rescan rescan;

    @Inject
    Sweep sweep;

    /** Every minute: the scanner may be back. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void scanAgain() {
        Round.of("scanning of files", rescan::all);
    }

    /** Every hour. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweepRows() {
        Round.of("sweeping of unused files", sweep::unused);
    }

    /** Every night. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    void sweepFiles() {
        Round.of("deleting of files", () -> {
            try {
                sweep.files();
            } catch (IOException failed) {
                LOG.log(Level.WARNING, "Files that nobody needs cannot be deleted", failed);
            }
        });
    }
}
