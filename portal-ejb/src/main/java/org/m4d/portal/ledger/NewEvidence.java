package org.m4d.portal.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Markdown;

/**
 * Evidence that somebody brings.
 *
 * @param kind the {@link EvidenceKind#id()}: whether it supports that the recommendation is carried out or contradicts it
 * @param body Markdown; files that it shows are kept with it
 * @param lang BCP 47 tag of the body
 * @param link the web address of what it is about; may be null
 * @param day when what it tells of happened; not in the future
 */
public record NewEvidence(
        @NotNull(message = "error.choice") String kind,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String body,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @Size(max = StepInput.LONGEST_LINK, message = "error.length")
        String link,

        @NotNull(message = "error.required") LocalDate day) {

    public NewEvidence {
        link = link == null || link.isBlank() ? null : link.strip();
    }

    /** @throws InvalidInput when there is no such kind */
    EvidenceKind known() {
        return EvidenceKind.of(kind).orElseThrow(() -> InvalidInput.of("kind", "error.choice"));
    }
}
