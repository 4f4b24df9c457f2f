package org.m4d.portal.web.ediscussion;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.OpenDataRow;

/**
 * Open data of an e-discussion as JSON.
 *
 * @param id of the discussion
 * @param lang BCP 47 tag of the title
 * @param titles the title in all its languages, the original among them
 * @param url the page of the discussion
 * @param state of the discussion when this was made
 * @param made when this was made
 * @param licence by its SPDX identifier
 * @param publisher whom to name as the source
 * @param least the fewest authors of whom the same combination of stakeholder, region and languages is told
 * @param contributions by weeks, within a week in an order that says nothing
 */
public record OpenDataRecord(
        long id,
        String title,
        String lang,
        LocalizedText titles,
        String url,
        String state,
        Instant opens,
        Instant closes,
        Instant made,
        String licence,
        String publisher,
        int least,
        List<OpenDataRow> contributions) {

    public OpenDataRecord {
        contributions = List.copyOf(contributions);
    }

    /** All but the contributions, which are written one after the other. */
    static OpenDataRecord of(EDiscussionView discussion, String url, Instant made, int least) {
        return new OpenDataRecord(
                discussion.id(),
                discussion.title(),
                discussion.lang(),
                discussion.titles(),
                url,
                discussion.state(),
                discussion.opens(),
                discussion.closes(),
                made,
                "CC-BY-4.0",
                "M4D Portal",
                least,
                List.of());
    }
}
