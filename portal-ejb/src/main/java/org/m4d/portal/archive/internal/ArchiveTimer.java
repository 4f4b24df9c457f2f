package org.m4d.portal.archive.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.m4d.portal.common.Round;

/** Looks every other second for an archive to import, and works on it: also on one that a server was busy with when it was killed. */
@Singleton
public class ArchiveTimer {

    @Inject
    ImportWork work;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        Round.of("import of archives", work::due);
    }
}
