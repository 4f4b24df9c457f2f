package org.m4d.portal.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.m4d.portal.posting.Markdown;

/**
 * A message.
 *
 * @param body Markdown
 * @param lang BCP 47
 */
public record NewMessage(
        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {}
