package org.m4d.portal.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.StepReason;

/**
 * What a new version of a publication says otherwise, and why.
 *
 * @param title the same as before when it is not corrected
 * @param titles the title in other languages; null when translations stay with a title that stays, and go with one that does not
 * @param headings those that are put in other words; null for none
 * @param statements those that are put in other words; null for none
 * @param reason plain text that everybody reads
 * @param lang BCP 47, of the reason
 */
public record CorrectionInput(
        @NotBlank(message = "error.required") @Size(max = LONGEST_TITLE, message = "error.length")
        String title,

        LocalizedText titles,
        List<@NotNull CorrectedHeading> headings,
        List<@NotNull CorrectedStatement> statements,

        @NotBlank(message = "error.required") @Size(max = StepReason.LONGEST, message = "error.length")
        String reason,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang) {

    public static final int LONGEST_TITLE = 200;

    public CorrectionInput {
        title = title == null ? null : title.strip();
        headings = headings == null ? List.of() : List.copyOf(headings);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    StepReason because() {
        return new StepReason(reason, lang);
    }

    /**
     * Other words for a heading, in its language.
     *
     * @param id of the heading
     * @param text one line, plain
     */
    public record CorrectedHeading(long id, String text) {
        public CorrectedHeading {
            text = text == null ? "" : text.strip();
        }
    }

    /**
     * Other words for a statement, in its language.
     *
     * @param number its place in the summary
     * @param body Markdown
     */
    public record CorrectedStatement(int number, String body) {
        public CorrectedStatement {
            body = body == null ? "" : body.replace("\r\n", "\n").strip();
        }
    }
}
