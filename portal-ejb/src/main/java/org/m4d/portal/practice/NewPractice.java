package org.m4d.portal.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import org.m4d.portal.posting.Markdown;

/**
 * A practice as a member writes it.
 *
 * @param title 5 to 200 characters
 * @param summary plain text, 40 to 1000 characters
 * @param body Markdown
 * @param lang BCP 47 tag of all of it
 * @param themes slugs, at most eight
 * @param corridors at most ten
 * @param level local, regional, national or international; null when not said
 * @param transfer persons, knowhow, finance
 * @param from the first year
 * @param to the last year; null while it goes on
 * @param organisation who did it, in free text; may be null
 */
public record NewPractice(
        @NotBlank(message = "error.required") @Size(min = 5, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(min = 40, max = 1000, message = "error.length")
        String summary,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotNull @Size(max = 8, message = "error.too-many") Set<String> themes,

        @NotNull @Size(max = 10, message = "error.too-many") @Valid
        Set<Corridor> corridors,

        String level,
        @NotNull Set<String> transfer,
        Integer from,
        Integer to,
        @Size(max = 200, message = "error.length") String organisation) {

    public NewPractice {
        themes = themes == null ? Set.of() : new LinkedHashSet<>(themes);
        corridors = corridors == null ? Set.of() : new LinkedHashSet<>(corridors);
        transfer = transfer == null ? Set.of() : new LinkedHashSet<>(transfer);
        level = level == null || level.isBlank() ? null : level;
    }
}
