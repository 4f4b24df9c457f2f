package org.m4d.portal.synthesis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A round of endorsement to open.
 *
 * @param ends the last moment for answers
 * @param asked {@code contributors} or {@code members}
 * @param threshold above so many per cent of dissent there is a minority report; null for {@value #THRESHOLD}
 */
public record RoundInput(
        @NotNull(message = "error.required") Instant ends,

        @NotNull(message = "error.required") String asked,

        @Min(value = LOWEST, message = "error.summary.threshold")
        @Max(value = HIGHEST, message = "error.summary.threshold")
        Integer threshold) {

    public static final int THRESHOLD = 20;
    public static final int LOWEST = 5;

    /** Who dissents with more than half of the others is no minority. */
    public static final int HIGHEST = 50;

    Asked asks() {
        return Asked.of(asked).orElseThrow();
    }

    int dissent() {
        return threshold == null ? THRESHOLD : threshold;
    }
}
