package org.m4d.portal.it.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.publication.PublicationRecords;
import org.m4d.portal.publication.SummaryRecord;

/** Takes records of publications up as a library will, each in a transaction. */
@Stateless
public class LibraryToBe {

    private static final int ALL = 10_000;

    @Inject
    PublicationRecords records;

    /** The versions of a publication that wait, the first first. */
    public List<SummaryRecord> waiting(long number) {
        return records.awaitingRecord(ALL).stream()
                .filter(record -> record.number() == number)
                .toList();
    }

    public void take(SummaryRecord record) {
        records.recorded(record.number(), record.version());
    }
}
