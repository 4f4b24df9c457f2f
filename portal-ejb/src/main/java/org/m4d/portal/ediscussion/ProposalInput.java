package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;

/**
 * What a member says of an e-discussion that she wishes. A facilitator who takes it up gives it its dates.
 *
 * @param title one open question, 10 to 200 characters
 * @param background why it is to be discussed, and what will be done with the answers: Markdown
 * @param lang BCP 47 tag of title and background
 * @param languages in which it should be discussed, BCP 47
 * @param questions up to five guiding questions that she suggests, in order; may be empty
 */
public record ProposalInput(
        @NotBlank(message = "error.required") @Size(min = 10, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String background,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotEmpty(message = "error.required") @Size(max = 20, message = "error.too-many")
        Set<@Size(max = 35, message = "error.length") String> languages,

        @Size(max = EDiscussionInput.MOST_QUESTIONS, message = "error.too-many")
        List<@NotNull QuestionInput> questions) {

    public ProposalInput {
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
