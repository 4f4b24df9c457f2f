package org.m4d.portal.posting;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * A translation as it is read.
 *
 * @param of what it translates, written as {@code post:12}
 * @param lang BCP 47
 * @param html sanitised, ready for a page
 * @param author who made it
 * @param editor the name of the member who improved it last; null when nobody did
 * @param outdated whether the original was changed after it was translated
 * @param at when its present text was written
 * @param version for the lost-update check
 */
public record TranslationView(
        long id,
        String of,
        String lang,
        String html,
        AuthorView author,
        String editor,
        boolean outdated,
        Instant at,
        long version) {

    /** The same with other HTML, for answers that clean it again. */
    public TranslationView withHtml(String other) {
        return new TranslationView(id, of, lang, other, author, editor, outdated, at, version);
    }
}
