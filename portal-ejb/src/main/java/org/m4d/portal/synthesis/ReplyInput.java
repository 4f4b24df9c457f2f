package org.m4d.portal.synthesis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the team says to a dissent.
 *
 * @param text plain text that everybody reads
 * @param lang BCP 47
 */
public record ReplyInput(
        @NotBlank(message = "error.required") @Size(max = AnswerInput.LONGEST, message = "error.length")
        String text,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {}
