package org.m4d.portal.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;

/**
 * What a project's record says.
 *
 * @param title 5 to 200 characters
 * @param lang BCP 47 tag of title, summary and body
 * @param summary plain text, at most 600 characters
 * @param body Markdown
 * @param lead the association that answers for it
 * @param partners in the order in which they are shown
 * @param origin country where the diaspora comes from, ISO 3166-1 alpha-2
 * @param destination country where it lives, ISO 3166-1 alpha-2
 * @param themes slugs, one to ten
 * @param sdg numbers of goals or targets, such as {@code 6.1}
 * @param transfer {@code persons}, {@code knowhow}, {@code finance}
 * @param budget the total, or null
 * @param from the first day, or null
 * @param to the last day, or null; not before the first
 * @param places towns or districts
 * @param status {@code planned}, {@code active} or {@code completed}
 */
public record ProjectInput(
        @NotBlank(message = "error.required") @Size(min = 5, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") String lang,

        @NotBlank(message = "error.required") @Size(max = 600, message = "error.length")
        String summary,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotNull(message = "error.required") Long lead,
        @Size(max = 20, message = "error.too-many") List<@Valid PartnerInput> partners,
        @NotBlank(message = "error.required") String origin,
        @NotBlank(message = "error.required") String destination,

        @NotEmpty(message = "error.required") @Size(max = 10, message = "error.too-many")
        Set<String> themes,

        @Size(max = 20, message = "error.too-many") Set<String> sdg,
        Set<String> transfer,
        @Valid BudgetInput budget,
        LocalDate from,
        LocalDate to,
        @Size(max = 20, message = "error.too-many") List<@Size(max = 120, message = "error.length") String> places,
        @NotBlank(message = "error.required") String status) {

    /** @param organisation its number
     * @param role id of a {@link PartnerRole} */
    public record PartnerInput(
            @NotNull(message = "error.required") Long organisation,
            @NotBlank(message = "error.required") String role) {}

    /** @param currency ISO 4217 */
    public record BudgetInput(
            @NotNull(message = "error.required")
            @PositiveOrZero(message = "error.amount")
            @Digits(integer = 13, fraction = 2, message = "error.amount")
            BigDecimal amount,

            @NotBlank(message = "error.required") String currency) {}

    public ProjectInput {
        partners = partners == null ? List.of() : List.copyOf(partners);
        themes = themes == null ? Set.of() : new TreeSet<>(themes);
        sdg = sdg == null ? Set.of() : new TreeSet<>(sdg);
        transfer = transfer == null ? Set.of() : new TreeSet<>(transfer);
        places = places == null ? List.of() : List.copyOf(places);
    }
}
