package org.m4d.portal.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A member's report.
 *
 * @param reason which rule it is about
 * @param words what the moderators should know; needed when the reason alone does not say it
 * @param before of a private message: how many of those before it are handed over with it, so that it is understood; null for none
 */
public record NewFlag(
        @NotNull(message = "error.required") Reason reason,
        @Size(max = 500, message = "error.length.most") String words,

        @Min(value = 0, message = "error.flag-before") @Max(value = MOST_BEFORE, message = "error.flag-before")
        Integer before) {

    /** How many messages may be handed over with one. */
    public static final int MOST_BEFORE = 3;

    int handed() {
        return before == null ? 0 : before;
    }
}
