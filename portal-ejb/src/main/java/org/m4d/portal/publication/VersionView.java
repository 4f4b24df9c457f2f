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
        List<StatementChange> statements) {

    public VersionView {
        title = List.copyOf(title);
        statements = List.copyOf(statements);
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
