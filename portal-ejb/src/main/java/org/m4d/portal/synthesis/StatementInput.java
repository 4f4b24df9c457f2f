package org.m4d.portal.synthesis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a statement says and what it rests on.
 *
 * @param heading the id of the heading under which it is added, at the end; not looked at when a statement is changed, for that is a move
 * @param body Markdown
 * @param lang BCP 47
 * @param cites the numbers of contributions; null for none
 */
public record StatementInput(
        Long heading,

        @NotBlank(message = "error.required") @Size(max = LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Size(max = MOST_CITES, message = "error.summary.cites")
        Set<Integer> cites) {

    /** The longest text, in characters. */
    public static final int LONGEST = 5_000;

    public static final int MOST_CITES = 100;

    public StatementInput {
        cites = cites == null ? Set.of() : Set.copyOf(cites);
        body = body == null ? null : body.replace("\r\n", "\n");
    }
}
