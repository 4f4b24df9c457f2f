package org.m4d.portal.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which posts of a topic become a topic of their own.
 *
 * @param title of the new topic
 * @param numbers of the posts, in the old topic; not 1
 */
public record NewSplit(
        @NotBlank(message = "error.required") @Size(min = 5, max = 200, message = "error.length")
        String title,

        @NotEmpty(message = "error.required") @Size(max = 500, message = "error.too-many")
        Set<@NotNull Integer> numbers) {

    public NewSplit {
        numbers = numbers == null ? Set.of() : new TreeSet<>(numbers);
    }
}
