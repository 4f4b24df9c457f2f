package org.m4d.portal.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a member says of herself.
 *
 * @param name how she wants to be shown, 2 to 120 characters
 * @param stakeholder from which side she takes part
 * @param organisation the name of her organisation in free text, or null
 * @param countries the countries she works on, ISO 3166-1 alpha-2; never where she is from
 * @param languages the languages she reads, BCP 47
 * @param interests slugs of themes
 * @param language the language of the interface, BCP 47, or null for the browser's
 * @param zone time zone id, or null for UTC
 */
public record Profile(
        @NotBlank(message = "error.required") @Size(min = 2, max = 120, message = "error.length")
        String name,

        @NotNull(message = "error.required") StakeholderType stakeholder,
        @Size(max = 200, message = "error.length") String organisation,

        @NotNull @Size(max = 50, message = "error.too-many")
        Set<@Pattern(regexp = "[A-Z]{2}", message = "error.country") String> countries,

        @NotNull @Size(max = 30, message = "error.too-many")
        Set<@Size(max = 35, message = "error.length") String> languages,

        @NotNull @Size(max = 30, message = "error.too-many")
        Set<@Size(max = 60, message = "error.length") String> interests,

        @Size(max = 35, message = "error.length") String language,
        @Size(max = 60, message = "error.length") String zone) {

    public Profile {
        countries = countries == null ? Set.of() : new TreeSet<>(countries);
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
        interests = interests == null ? Set.of() : new TreeSet<>(interests);
    }
}
