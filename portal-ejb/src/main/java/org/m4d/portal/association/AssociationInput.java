package org.m4d.portal.association;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.organisation.OrganisationRecord;

/**
 * What an association's record says.
 *
 * @param names by language, one at least
 * @param lang BCP 47 tag of the summary, and the language whose name comes first
 * @param summary Markdown: for whom, where, on what
 * @param legalForm in its own words, or null
 * @param year in which it was founded, or null
 * @param country ISO 3166-1 alpha-2, of its seat
 * @param place town of its seat
 * @param origins the countries its people come from, ISO 3166-1 alpha-2, one at least
 * @param residences where its members live, ISO 3166-1 alpha-2, one at least
 * @param themes slugs
 * @param languages BCP 47, in which it answers
 * @param website http or https, or null
 * @param identifier as a public register gives it, or null
 */
public record AssociationInput(
        @NotNull(message = "error.required") LocalizedText names,
        @NotBlank(message = "error.required") String lang,
        @NotBlank(message = "error.required") String summary,
        @Size(max = 120, message = "error.length") String legalForm,
        @Min(value = 1800, message = "error.founded") Integer year,
        @NotBlank(message = "error.required") String country,
        @NotBlank(message = "error.required") String place,

        @NotEmpty(message = "error.required") @Size(max = 30, message = "error.too-many")
        Set<String> origins,

        @NotEmpty(message = "error.required") @Size(max = 30, message = "error.too-many")
        Set<String> residences,

        @Size(max = 20, message = "error.too-many") Set<String> themes,
        @Size(max = 20, message = "error.too-many") Set<String> languages,
        String website,
        String identifier) {

    public AssociationInput {
        origins = origins == null ? Set.of() : new TreeSet<>(origins);
        residences = residences == null ? Set.of() : new TreeSet<>(residences);
        legalForm = legalForm == null || legalForm.isBlank() ? null : legalForm.strip();
    }

    /** The part that every kind of organisation has. */
    OrganisationRecord common() {
        return new OrganisationRecord(names, lang, summary, country, place, themes, languages, website, identifier);
    }
}
