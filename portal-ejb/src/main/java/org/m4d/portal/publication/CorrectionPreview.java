package org.m4d.portal.publication;

import java.util.List;
import org.m4d.portal.posting.WordDiff;
import org.m4d.portal.publication.VersionView.TextChange;

/**
 * What a correction would come to, before it is published.
 *
 * @param lang BCP 47, of the title
 * @param title the title by words where it would change, else empty
 * @param titles its translations that would change
 * @param headings those that would change
 * @param statements those that would change
 */
public record CorrectionPreview(
        String lang,
        List<WordDiff.Piece> title,
        List<TextChange> titles,
        List<TextChange> headings,
        List<StatementPreview> statements) {

    public CorrectionPreview {
        title = List.copyOf(title);
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
    }

    /**
     * A statement that would be put in other words.
     *
     * @param number its place in the summary
     * @param lang BCP 47
     * @param changes its Markdown by words, each kept, added or removed
     * @param html as it would be read, sanitised
     */
    public record StatementPreview(int number, String lang, List<WordDiff.Piece> changes, String html) {
        public StatementPreview {
            changes = List.copyOf(changes);
        }
    }
}
