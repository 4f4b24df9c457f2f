package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a step was taken: plain text that everybody reads.
 *
 * @param lang BCP 47
 */
public record StepReason(
        @NotBlank(message = "error.required") @Size(max = LONGEST, message = "error.length")
        String text,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {

    public static final int LONGEST = 2_000;
}
