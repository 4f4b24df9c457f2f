package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/**
 * An e-discussion as a row of a list.
 *
 * @param titles the title in all its languages, the original among them
 * @param state as {@link EDiscussionState#id()} has it, at the time of the answer
 * @param opens null while it is a proposal
 * @param closes null while it is a proposal
 * @param facilitator the name of the one who opened it; null while it is a proposal
 * @param proposer the name of the one who proposed it; null when it was announced without a proposal before it
 * @param supporters of the proposal
 */
public record EDiscussionSummary(
        long id,
        String title,
        String lang,
        LocalizedText titles,
        String state,
        Instant opens,
        Instant closes,
        int contributions,
        int questions,
        String facilitator,
        String proposer,
        int supporters) {

    public EDiscussionSummary {
        titles = LocalizedText.translated(lang, title, titles);
    }

    public String slug() {
        return Slug.of(title);
    }
}
