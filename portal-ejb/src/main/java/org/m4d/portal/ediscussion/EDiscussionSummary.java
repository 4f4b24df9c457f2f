package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.common.Slug;

/**
 * An e-discussion as a row of a list.
 *
 * @param state {@code announced}, {@code open} or {@code closed} at the time of the answer
 * @param facilitator the name of the one who opened it
 */
public record EDiscussionSummary(
        long id,
        String title,
        String lang,
        String state,
        Instant opens,
        Instant closes,
        int contributions,
        int questions,
        String facilitator) {

    public String slug() {
        return Slug.of(title);
    }
}
