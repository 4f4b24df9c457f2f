package org.m4d.portal.practice;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a practice is about, in coded form.
 *
 * @param themes slugs of the vocabulary
 * @param level null when not said
 * @param from the first year, null when not said
 * @param to the last year, null when not said or not over
 * @param organisation who did it, in free text; null when not said
 */
public record PracticeFacts(
        Set<String> themes,
        Set<Corridor> corridors,
        GovernmentLevel level,
        Set<TransferKind> transfer,
        Integer from,
        Integer to,
        String organisation) {

    public PracticeFacts {
        themes = Set.copyOf(themes);
        corridors = Set.copyOf(corridors);
        transfer = transfer.isEmpty() ? Set.of() : new TreeSet<>(transfer);
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
    }
}
