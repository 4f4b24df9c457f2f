package org.m4d.portal.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.m4d.portal.posting.Markdown;

/**
 * What starts a conversation.
 *
 * @param members with whom
 * @param body Markdown of the first message
 * @param lang BCP 47
 */
public record NewConversation(
        @NotEmpty(message = "error.talk.nobody")
        @Size(max = ConversationPolicy.MOST_MEMBERS - 1, message = "error.too-many")
        Set<Long> members,

        @NotBlank(message = "error.required") @Size(max = 200, message = "error.length")
        String subject,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {}
