package org.m4d.portal.forum;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.posting.WordDiff;

/**
 * One change of what stands above a topic.
 *
 * @param editor the name of the member who changed it
 * @param lang of the new title
 * @param title by words when it was changed, else empty
 * @param tags by words when they were changed, else empty
 */
public record HeadingChange(
        String editor, Instant at, String lang, List<WordDiff.Piece> title, List<WordDiff.Piece> tags) {
    public HeadingChange {
        title = List.copyOf(title);
        tags = List.copyOf(tags);
    }
}
