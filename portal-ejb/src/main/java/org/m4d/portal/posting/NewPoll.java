package org.m4d.portal.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A poll that comes with something written, or what an unanswered one is changed to.
 *
 * @param question 5 to 300 characters, in the language of the text
 * @param options 2 to 20, each of at most 200 characters, all different
 * @param kind single, multiple or ranked
 * @param most in a poll of several choices at most how many; null for all
 * @param closesAt when it closes by itself; null for never
 * @param anonymous whether nobody ever learns who voted for what
 * @param results always, voted or closed: when the result can be seen
 */
public record NewPoll(
        @NotBlank(message = "error.required") @Size(min = 5, max = 300, message = "error.length")
        String question,

        @NotNull(message = "error.required") @Size(min = 2, max = 20, message = "error.poll.options")
        List<@NotBlank(message = "error.required") @Size(max = 200, message = "error.length") String> options,

        @NotBlank(message = "error.required") String kind,
        Integer most,
        Instant closesAt,
        boolean anonymous,
        @NotBlank(message = "error.required") String results) {

    public NewPoll {
        options = options == null
                ? null
                : options.stream()
                        .map(option -> option == null ? "" : option.strip())
                        .toList();
    }
}
