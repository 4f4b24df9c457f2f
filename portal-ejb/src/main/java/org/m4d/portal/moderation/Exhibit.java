package org.m4d.portal.moderation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audience;

/**
 * Something written, as moderators look at it, with what stands around it.
 *
 * @param title of the conversation that it belongs to, in {@code titleLang}
 * @param path of its page after the language; null when moderators have no page of it, as of a private message
 * @param lang BCP 47 tag of the text
 * @param html sanitised
 * @param audience who reads the place where it stands
 * @param place the forum or discussion where it stands; null when it has none that may be named
 * @param around what was written just before and just after it
 */
public record Exhibit(
        ContentRef ref,
        String title,
        String titleLang,
        String path,
        AuthorView author,
        String lang,
        String html,
        PostingState state,
        Instant at,
        Audience audience,
        ContentRef place,
        List<Around> around) {

    /** A neighbour: enough of it to understand what was answered, and what answered. */
    public record Around(int number, AuthorView author, String lang, String excerpt, boolean before) {}

    /** The same with other HTML, for answers that clean it again. */
    public Exhibit withHtml(String other) {
        return new Exhibit(ref, title, titleLang, path, author, lang, other, state, at, audience, place, around);
    }

    public Exhibit {
        around = List.copyOf(around);
    }
}
