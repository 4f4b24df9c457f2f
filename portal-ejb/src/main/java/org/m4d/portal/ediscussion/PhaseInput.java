package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.LocalizedText;

/**
 * A phase of an e-discussion as a facilitator plans it.
 *
 * @param name in one or more of the interface's languages
 * @param from its first moment, to the microsecond
 * @param until its last one, to the microsecond
 * @param questions the numbers of the guiding questions that it treats; none for all of the discussion
 */
public record PhaseInput(
        LocalizedText name,
        @NotNull(message = "error.required") Instant from,
        @NotNull(message = "error.required") Instant until,
        Set<@NotNull(message = "error.required") Integer> questions) {

    public PhaseInput {
        name = name == null ? LocalizedText.EMPTY : name;
        from = asKept(from);
        until = asKept(until);
        questions = sorted(questions);
    }

    /** What a client sends may hold null, which the checks of the record refuse. */
    private static Set<Integer> sorted(Set<Integer> given) {
        Set<Integer> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        if (given != null) {
            sorted.addAll(given);
        }
        return Collections.unmodifiableSet(sorted);
    }

    private static Instant asKept(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
