package org.m4d.portal.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A translation, or a better text for one.
 *
 * @param body Markdown
 * @param lang BCP 47; another language than that of the original
 */
public record NewTranslation(
        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {}
