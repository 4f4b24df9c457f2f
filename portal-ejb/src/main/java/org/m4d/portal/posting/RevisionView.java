package org.m4d.portal.posting;

import java.time.Instant;
import java.util.List;

/**
 * One step of an edit history.
 *
 * @param number counted from 1, the first text
 * @param editor who wrote this state; null when an import brought it without an author
 * @param at when
 * @param title the title by words when it was changed, else empty
 * @param summary the summary by words when it was changed, else empty
 * @param changes the text by words, each marked as kept, added or removed against the state before
 */
public record RevisionView(
        int number,
        String editor,
        Instant at,
        List<WordDiff.Piece> title,
        List<WordDiff.Piece> summary,
        List<WordDiff.Piece> changes) {

    public RevisionView {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
        changes = List.copyOf(changes);
    }
}
