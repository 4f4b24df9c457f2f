package org.m4d.portal.synthesis;

import org.m4d.portal.member.AuthorView;

/**
 * A contribution as whoever sums up looks through them.
 *
 * @param number within the discussion
 * @param html sanitised
 * @param citations how many statements of the summary cite it
 */
public record CitableContribution(long id, int number, AuthorView author, String lang, String html, int citations) {

    /** The same with other HTML, for answers that clean it again. */
    public CitableContribution withHtml(String other) {
        return new CitableContribution(id, number, author, lang, other, citations);
    }
}
