package org.m4d.portal.ediscussion;

import java.util.List;
import org.m4d.portal.common.LocalizedText;

/**
 * An e-discussion as an entry of a calendar feed.
 *
 * @param questions its guiding questions, in their order
 * @param phases in the order of time
 */
public record CalendarEntry(ScheduledDiscussion discussion, List<LocalizedText> questions, List<PhaseView> phases) {

    public CalendarEntry {
        questions = List.copyOf(questions);
        phases = List.copyOf(phases);
    }
}
