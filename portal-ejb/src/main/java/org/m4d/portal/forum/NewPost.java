package org.m4d.portal.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.NewPoll;

/**
 * A reply, or the new text of an edited post.
 *
 * @param body Markdown
 * @param lang BCP 47
 * @param poll that comes with it; null for none. Not looked at when a text is edited
 */
public record NewPost(
        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Valid NewPoll poll) {}
