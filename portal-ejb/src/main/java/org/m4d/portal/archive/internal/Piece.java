package org.m4d.portal.archive.internal;

import java.util.List;
import org.m4d.portal.forum.ArchivedPost;

/**
 * A message of an archive, made ready to be written.
 *
 * @param number of the message within the archive, from 1
 * @param message its id there; null for none
 * @param post what is to be written; null when it is here already or cannot be taken
 * @param refusals of the message or of files that came with it
 */
record Piece(int number, String message, String subject, ArchivedPost post, List<Refusal> refusals) {

    Piece {
        refusals = List.copyOf(refusals);
    }

    /** It was imported before. */
    static Piece here(int number) {
        return new Piece(number, null, "", null, List.of());
    }

    /** Nothing of it can be taken. */
    static Piece refused(Refusal refusal) {
        return new Piece(refusal.number(), refusal.message(), refusal.subject(), null, List.of(refusal));
    }

    /** The same, when it turned out too late that it cannot be taken. */
    Piece refused(String reason, String detail) {
        return refused(Refusal.of(number, message, subject, reason, detail));
    }

    /** Whether it was imported before. */
    boolean unchanged() {
        return post == null && refusals.isEmpty();
    }

    /** Whether nothing of it can be taken. */
    boolean refused() {
        return post == null && !refusals.isEmpty();
    }
}
