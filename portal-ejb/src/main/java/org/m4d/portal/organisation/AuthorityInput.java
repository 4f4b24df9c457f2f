package org.m4d.portal.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.m4d.portal.common.LocalizedText;

/**
 * What an authority's record says.
 *
 * @param names by language, one at least
 * @param lang BCP 47 tag of the summary
 * @param summary Markdown
 * @param level {@code local}, {@code regional} or {@code national}
 * @param country ISO 3166-1 alpha-2
 * @param place town of its seat
 * @param themes slugs
 * @param languages BCP 47, in which it answers
 * @param website http or https, or null
 * @param identifier as a public register gives it, or null
 */
public record AuthorityInput(
        @NotNull(message = "error.required") LocalizedText names,
        @NotBlank(message = "error.required") String lang,
        @NotBlank(message = "error.required") String summary,
        @NotBlank(message = "error.required") String level,
        @NotBlank(message = "error.required") String country,
        @NotBlank(message = "error.required") String place,
        @Size(max = 20, message = "error.too-many") Set<String> themes,
        @Size(max = 20, message = "error.too-many") Set<String> languages,
        String website,
        String identifier) {

    OrganisationRecord record() {
        return new OrganisationRecord(names, lang, summary, country, place, themes, languages, website, identifier);
    }
}
