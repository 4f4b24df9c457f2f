package org.m4d.portal.publication;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * A publication in a list.
 *
 * @param number for good
 * @param latest the number of the newest version
 * @param identifier of the newest version
 * @param discussion the id of the e-discussion
 * @param title as the newest version has it
 * @param lang BCP 47, of the title
 * @param titles the same in all its languages, the original among them
 * @param publishedAt when the first version appeared
 */
public record PublicationSummary(
        long number,
        int latest,
        String identifier,
        long discussion,
        String title,
        String lang,
        LocalizedText titles,
        Instant publishedAt) {

    /** How a publication stands in a list. */
    public static PublicationSummary of(Publication one) {
        return new PublicationSummary(
                one.getId(),
                one.getLatest(),
                PublicationId.of(one, one.getLatest()).toString(),
                one.getDiscussion(),
                one.getTitle(),
                one.getLang(),
                one.getTitles(),
                one.getPublishedAt());
    }
}
