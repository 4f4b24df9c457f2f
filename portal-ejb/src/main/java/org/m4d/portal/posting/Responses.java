package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How readers responded to something written, kept in its own row. Written by {@link ReactionService} and {@link PollService} alone, by
 * statements that add to what is there: an edit of the text never writes these columns back.
 *
 * @param thanks how many members said thanks
 * @param agree how many agree
 * @param useful how many found it useful
 * @param polled whether it comes with a poll
 */
@Embeddable
public record Responses(
        @Column(name = "thanks_count", nullable = false, updatable = false)
        int thanks,

        @Column(name = "agree_count", nullable = false, updatable = false)
        int agree,

        @Column(name = "useful_count", nullable = false, updatable = false)
        int useful,

        @Column(name = "polled", nullable = false, updatable = false)
        boolean polled) {

    public static final Responses NONE = new Responses(0, 0, 0, false);

    public int of(ReactionKind kind) {
        return switch (kind) {
            case THANKS -> thanks;
            case AGREE -> agree;
            case USEFUL -> useful;
        };
    }

    /** All reactions together. */
    public int reactions() {
        return thanks + agree + useful;
    }
}
