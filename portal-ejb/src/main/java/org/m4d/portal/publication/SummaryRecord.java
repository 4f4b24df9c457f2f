package org.m4d.portal.publication;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.FeatureEvent;

/**
 * A version of a summary was published: all that a library needs for its record. Told inside the transaction; the same waits in
 * {@link PublicationRecords} until a library says that it has it.
 *
 * @param number of the publication, which stays when it is corrected
 * @param version from 1; a record of an earlier version gives way to this
 * @param identifier of this version, for good
 * @param discussion the id of the e-discussion
 * @param lang BCP 47, of the title
 * @param languages in which its statements are, BCP 47, the first first
 * @param editors the members who wrote it, by id: names are looked up
 * @param publishedAt when the first version appeared
 * @param at when this one did
 * @param path where this version stands for good, without a language
 */
@FeatureEvent
public record SummaryRecord(
        long number,
        int version,
        String identifier,
        long discussion,
        String title,
        String lang,
        List<String> languages,
        List<Long> editors,
        Instant publishedAt,
        Instant at,
        String path) {

    public SummaryRecord {
        languages = List.copyOf(languages);
        editors = List.copyOf(editors);
    }
}
