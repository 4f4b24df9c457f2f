package org.m4d.portal.weekly;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;

/**
 * What a facilitator says of a week.
 *
 * @param week its number, counted from 1 from the opening; a summary that is changed stays with its own
 * @param body Markdown, which names contributions as {@code #12} or by their addresses
 * @param lang BCP 47 tag of the text
 * @param names numbers of contributions that it names beside the text; null for none
 */
public record WeeklyInput(
        @NotNull(message = "error.required") Integer week,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Size(max = MOST_NAMES, message = "error.too-many") Set<@NotNull(message = "error.required") Integer> names) {

    /** So many contributions can be named beside the text. */
    public static final int MOST_NAMES = 50;

    public WeeklyInput {
        names = names == null ? Set.of() : Collections.unmodifiableSet(sorted(names));
    }

    /** What a client sends may hold null, which the checks of the record refuse. */
    private static Set<Integer> sorted(Set<Integer> names) {
        Set<Integer> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        sorted.addAll(names);
        return sorted;
    }
}
