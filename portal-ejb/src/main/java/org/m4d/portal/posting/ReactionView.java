package org.m4d.portal.posting;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * One reaction of one member.
 *
 * @param kind thanks, agree or useful
 */
public record ReactionView(long id, AuthorView member, String kind, Instant at) {

    /** From the database. */
    public ReactionView(long id, AuthorView member, ReactionKind kind, Instant at) {
        this(id, member, kind.id(), at);
    }
}
