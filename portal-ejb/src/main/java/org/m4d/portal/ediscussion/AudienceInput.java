package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom an e-discussion is to invite. A member belongs to its audience when one of these fits her; with none named, everybody does.
 *
 * @param groups ids
 * @param countries those that somebody works on, ISO 3166-1 alpha-2
 * @param stakeholders ids of stakeholder types
 */
public record AudienceInput(
        @NotNull @Size(max = 20, message = "error.too-many") Set<@NotNull Long> groups,

        @NotNull @Size(max = 60, message = "error.too-many")
        Set<@Pattern(regexp = "[A-Z]{2}", message = "error.country") String> countries,

        @NotNull @Size(max = 10, message = "error.too-many")
        Set<@Size(max = 30, message = "error.length") String> stakeholders) {

    public AudienceInput {
        groups = groups == null ? Set.of() : new TreeSet<>(groups);
        countries = countries == null ? Set.of() : new TreeSet<>(countries);
        stakeholders = stakeholders == null ? Set.of() : new TreeSet<>(stakeholders);
    }
}
