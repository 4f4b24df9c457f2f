package org.m4d.portal.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.m4d.portal.posting.Markdown;

/**
 * What a team says of a recommendation, when it writes it and when it changes it.
 *
 * @param title what is to be done, in one line: 10 to 200 characters
 * @param body in full, Markdown
 * @param lang BCP 47 tag of title and body
 * @param statement the id of the statement of the discussion's summary that it follows from; null for none
 * @param organisation the id of the organisation that it is put to; null for one that is not on the portal
 * @param addressee who it is put to, where that is no organisation of the portal; else null
 * @param country ISO 3166-1 alpha-2 of an addressee that is not on the portal; else null, for the organisation's own counts
 * @param contact an e-mail address for the team alone; may be null
 * @param deadline the last day on which it is to be done, in UTC
 * @param reason why the deadline is another than before; asked when it is changed, and else null
 */
public record RecommendationInput(
        @NotBlank(message = "error.required") @Size(min = 10, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        Long statement,
        Long organisation,
        @Size(max = 200, message = "error.length") String addressee,
        @Size(max = 2, message = "error.length") String country,
        @Size(max = 254, message = "error.length") String contact,
        @NotNull(message = "error.required") LocalDate deadline,

        @Size(max = StepInput.LONGEST, message = "error.length")
        String reason) {

    public RecommendationInput {
        addressee = blankToNull(addressee);
        country = blankToNull(country);
        contact = blankToNull(contact);
        reason = blankToNull(reason);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
