package org.m4d.portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.publication.internal.PublicationReading;
import org.m4d.portal.publication.internal.Publications;

/**
 * What a library has still to record. A version waits here from its own transaction on, so that nothing is lost whoever listens to
 * {@link SummaryRecord}, or nobody yet.
 */
@ApplicationScoped
public class PublicationRecords {

    @Inject
    Publications publications;

    @Inject
    PublicationReading reading;

    @Inject
    Clock clock;

    /**
     * The versions without a record, in the order in which they appeared.
     *
     * @param limit so many at most
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SummaryRecord> awaitingRecord(int limit) {
        return publications.unrecorded(limit).stream().map(reading::record).toList();
    }

    /**
     * Says that the library has a record of a version; said again, it changes nothing.
     *
     * @throws NotFound when there is no such version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recorded(long number, int version) {
        publications.version(number, version).recorded(clock.instant());
    }
}
