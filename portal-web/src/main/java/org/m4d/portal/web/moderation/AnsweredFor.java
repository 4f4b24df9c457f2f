package org.m4d.portal.web.moderation;

import org.m4d.portal.posting.PostingState;

/**
 * A record that a page shows, as its menu for moderators and members needs it: the same shape as of something written.
 *
 * @param author who is told of decisions about it
 */
public record AnsweredFor(long id, Answering author, PostingState state) {

    /** @param id of a member */
    public record Answering(long id) {}
}
