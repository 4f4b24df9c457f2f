package org.m4d.portal.ediscussion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.posting.Markdown;

/**
 * What a facilitator says of an e-discussion, when opening it and when changing it.
 *
 * @param title one open question, 10 to 200 characters
 * @param background Markdown
 * @param lang BCP 47 tag of title and background
 * @param opens the first moment for contributions, to the microsecond
 * @param closes the last one, after {@code opens}, to the microsecond
 * @param lateDays so many days after the closing contributions are still taken, and marked as late: 0 to {@value #MOST_LATE_DAYS};
 *     {@value #LATE_DAYS} when it is null
 * @param languages in which contributions are awaited and read, BCP 47
 * @param questions one to five guiding questions, in order
 * @param translations of title and background; null when they stay as they are
 */
public record EDiscussionInput(
        @NotBlank(message = "error.required") @Size(min = 10, max = 200, message = "error.length")
        String title,

        @NotBlank(message = "error.required") @Size(max = Markdown.LONGEST, message = "error.length")
        String background,

        @NotBlank(message = "error.required") @Size(max = 35, message = "error.length")
        String lang,

        @NotNull(message = "error.required") Instant opens,
        @NotNull(message = "error.required") Instant closes,

        @Min(value = 0, message = "error.ediscussion.late-days")
        @Max(value = MOST_LATE_DAYS, message = "error.ediscussion.late-days")
        Integer lateDays,

        @NotEmpty(message = "error.required") @Size(max = 20, message = "error.too-many")
        Set<@Size(max = 35, message = "error.length") String> languages,

        @NotEmpty(message = "error.required") @Size(max = MOST_QUESTIONS, message = "error.too-many")
        List<@NotNull QuestionInput> questions,

        TranslationsInput translations) {

    public static final int MOST_QUESTIONS = 5;

    /** Long enough for who began to write before the closing. */
    public static final int LATE_DAYS = 3;

    public static final int MOST_LATE_DAYS = 14;

    public EDiscussionInput {
        opens = asKept(opens);
        closes = asKept(closes);
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** What is sent again unchanged is no change, though the database keeps fewer digits than a clock gives. */
    private static Instant asKept(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
