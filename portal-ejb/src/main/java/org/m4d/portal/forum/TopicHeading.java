package org.m4d.portal.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands above a topic.
 *
 * @param title 5 to 200 characters
 * @param lang BCP 47 tag of the title
 * @param tags free words, at most ten
 */
public record TopicHeading(
        @NotBlank(message = "error.required") @Size(min = 5, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotNull @Size(max = 10, message = "error.too-many") Set<@Tag String> tags) {

    public TopicHeading {
        tags = tags == null ? Set.of() : new TreeSet<>(tags);
    }
}
