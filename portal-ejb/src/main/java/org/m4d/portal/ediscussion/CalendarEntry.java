package org.m4d.portal.ediscussion;

import java.util.List;
import org.m4d.portal.common.LocalizedText;

/**
 * An e-discussion as an entry of a calendar feed.
 *
 * @param questions its guiding questions, in their order
 */
public record CalendarEntry(ScheduledDiscussion discussion, List<LocalizedText> questions) {

    public CalendarEntry {
        questions = List.copyOf(questions);
    }
}
