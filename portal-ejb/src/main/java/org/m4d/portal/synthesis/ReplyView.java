package org.m4d.portal.synthesis;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * What the team said to a dissent.
 *
 * @param text plain
 * @param lang BCP 47
 */
public record ReplyView(String text, String lang, AuthorView by, Instant at) {

    /** The same with another attribution. */
    public ReplyView with(AuthorView other) {
        return new ReplyView(text, lang, other, at);
    }
}
