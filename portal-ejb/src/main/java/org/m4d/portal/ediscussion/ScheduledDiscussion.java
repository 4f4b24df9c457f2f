package org.m4d.portal.ediscussion;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;

/**
 * An e-discussion with its time, as calendars show it.
 *
 * @param lang BCP 47 tag of the title
 * @param titles the title in all its languages, the original among them
 * @param changedAt when it was last changed; when it was announced, if never
 * @param cancelled whether it was called off after it had been announced
 * @param version counts its changes; contributions are none
 */
public record ScheduledDiscussion(
        long id,
        String title,
        String lang,
        LocalizedText titles,
        boolean cancelled,
        Instant opens,
        Instant closes,
        Instant changedAt,
        long version) {

    public ScheduledDiscussion {
        titles = LocalizedText.translated(lang, title, titles);
    }

    public String slug() {
        return Slug.of(title);
    }
}
