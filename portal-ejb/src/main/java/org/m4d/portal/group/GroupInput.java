package org.m4d.portal.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;

/**
 * What a group says of itself.
 *
 * @param kind {@code open}, {@code closed} or {@code hidden}
 * @param name 3 to 120 characters
 * @param description Markdown
 * @param lang BCP 47 tag of name and description
 * @param themes slugs, at most eight
 * @param countries ISO 3166-1 alpha-2
 * @param languages that it works in, BCP 47
 */
public record GroupInput(
        @NotBlank(message = "error.required") String kind,

        @NotBlank(message = "error.required") @Size(min = 3, max = 120, message = "error.length")
        String name,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String description,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotNull @Size(max = 8, message = "error.too-many") Set<String> themes,

        @NotNull @Size(max = 60, message = "error.too-many") Set<String> countries,

        @NotNull @Size(max = 20, message = "error.too-many") Set<String> languages) {

    public GroupInput {
        themes = themes == null ? Set.of() : new TreeSet<>(themes);
        countries = countries == null ? Set.of() : new TreeSet<>(countries);
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
    }
}
