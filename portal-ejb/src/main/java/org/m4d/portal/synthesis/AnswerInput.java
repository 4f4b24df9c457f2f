package org.m4d.portal.synthesis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a member says to a statement.
 *
 * @param statement its id
 * @param wording the number of the wording that she read
 * @param verdict {@code endorse}, {@code dissent} or {@code abstain}
 * @param reason plain text that everybody reads; whoever dissents gives one
 * @param lang of the reason, BCP 47; null where there is none
 */
public record AnswerInput(
        @NotNull(message = "error.required") Long statement,
        @NotNull(message = "error.required") Integer wording,
        @NotNull(message = "error.required") String verdict,

        @Size(max = LONGEST, message = "error.length") String reason,

        @Size(max = 35, message = "error.length") String lang) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    Verdict says() {
        return Verdict.of(verdict).orElseThrow();
    }

    /** The reason; null for none. */
    String because() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
