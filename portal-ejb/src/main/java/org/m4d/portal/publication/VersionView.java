package org.m4d.portal.publication;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.WordDiff;

/**
 * A version in the history of a publication.
 *
 * @param number from 1
 * @param identifier for good
 * @param by who published or corrected it
 * @param reason why it differs from the one before; null for the first
 * @param reasonLang BCP 47; null for the first
 * @param lang BCP 47, of the title
 * @param title the title by words where it was changed, else empty
 * @param titles its translations that were changed with it or without it, added or taken away
 * @param headings those that were changed
 * @param statements those that were changed
 */
public record VersionView(
        int number,
        String identifier,
        Instant at,
        AuthorView by,
        String reason,
        String reasonLang,
        String lang,
        List<WordDiff.Piece> title,
        List<TextChange> titles,
        List<TextChange> headings,
        List<StatementChange> statements) {

    public VersionView {
        title = List.copyOf(title);
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
    }

    /**
     * A title or a heading that was put in other words.
     *
     * @param lang BCP 47
     * @param changes by words, each kept, added or removed
     */
    public record TextChange(String lang, List<WordDiff.Piece> changes) {
        public TextChange {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A statement that was put in other words.
     *
     * @param number its place in the summary
     * @param lang BCP 47
     * @param changes its Markdown by words, each kept, added or removed
     */
    public record StatementChange(int number, String lang, List<WordDiff.Piece> changes) {
        public StatementChange {
            changes = List.copyOf(changes);
        }
    }
}
