package org.m4d.portal.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.m4d.portal.common.InvalidInput;

/**
 * A step that somebody takes with a recommendation.
 *
 * @param step which one: the {@link RecommendationStep#id()}
 * @param text what is said with it: plain text that everybody reads
 * @param lang BCP 47 tag of the text
 * @param source where the team knows it from, when it records what an addressee said or did: a web address; else null
 * @param successor the id of the recommendation that takes its place; null unless it is superseded
 */
public record StepInput(
        @NotNull(message = "error.choice") String step,

        @NotBlank(message = "error.required") @Size(max = LONGEST, message = "error.length")
        String text,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Size(max = LONGEST_LINK, message = "error.length") String source,

        Long successor) {

    public static final int LONGEST = 5_000;
    public static final int LONGEST_LINK = 500;

    public StepInput {
        source = source == null || source.isBlank() ? null : source.strip();
    }

    /** @throws InvalidInput when there is no such step, or it is the one that begins a recommendation */
    RecommendationStep known() {
        return RecommendationStep.of(step)
                .filter(one -> one != RecommendationStep.RECOMMEND)
                .orElseThrow(() -> InvalidInput.of("step", "error.choice"));
    }
}
