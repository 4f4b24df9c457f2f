package org.m4d.portal.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.NewPoll;

/**
 * What opens a topic.
 *
 * @param forum the forum's slug
 * @param title 5 to 200 characters
 * @param body Markdown
 * @param lang BCP 47 tag of title and body
 * @param tags free words, at most ten
 * @param question whether it asks for an answer
 * @param poll that comes with its first post; null for none
 */
public record NewTopic(
        @NotBlank(message = "error.required") String forum,

        @NotBlank(message = "error.required") @Size(min = 5, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotNull @Size(max = 10, message = "error.too-many") Set<@Tag String> tags,

        boolean question,

        @Valid NewPoll poll) {

    public NewTopic {
        tags = tags == null ? Set.of() : new TreeSet<>(tags);
    }
}
