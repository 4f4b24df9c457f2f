package org.m4d.portal.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody found who took no part in the decision.
 *
 * @param overturned whether the decision is undone
 * @param answer why, for the one who appealed
 */
public record AppealFinding(
        @NotNull(message = "error.required") Boolean overturned,

        @NotBlank(message = "error.required") @Size(min = 10, max = 2000, message = "error.length")
        String answer) {}
