package org.m4d.portal.synthesis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The words of a heading.
 *
 * @param text one line, plain
 * @param lang BCP 47
 */
public record HeadingInput(
        @NotBlank(message = "error.required") @Size(max = LONGEST, message = "error.length")
        String text,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {

    public static final int LONGEST = 200;
}
