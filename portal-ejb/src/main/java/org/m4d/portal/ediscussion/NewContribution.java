package org.m4d.portal.ediscussion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.NewPoll;

/**
 * What a member says in an e-discussion, or the new text of it.
 *
 * @param question the number of the guiding question; null or 0 for the discussion as a whole. Not looked at when a text is edited
 * @param replyTo the number of the contribution that it answers, whose question it shares; null for none. An answer to an answer stands
 *     beside that one. Not looked at when a text is edited
 * @param body Markdown
 * @param lang BCP 47
 * @param poll that comes with it; null for none. Not looked at when a text is edited
 */
public record NewContribution(
        Integer question,
        Integer replyTo,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Valid NewPoll poll) {}
