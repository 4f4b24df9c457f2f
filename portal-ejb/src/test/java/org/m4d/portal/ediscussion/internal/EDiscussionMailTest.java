package org.m4d.portal.ediscussion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.posting.PostingState;

/** What "read" means of e-discussions, and which question a mail answers. */
class EDiscussionMailTest {

    private final EDiscussionMail mail = new EDiscussionMail();

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void onlyItsOwnContentsAreReadInAnswer(ContentType type) {
        boolean own = type == ContentType.EDISCUSSION || type == ContentType.CONTRIBUTION;
        assertThat(mail.does(Verb.READ, "", new ContentRef(type, 12))).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "ediscussion-12,      true",
        "ediscussion-,        false",
        "ediscussion-12-wells, false",
        "ediscussion-1234567890123456789, false",
        "12,                  false",
        "introductions,       false",
        "'',                  false"
    })
    void itsNamesAreThoseOfNoForum(String name, boolean own) {
        assertThat(mail.does(Verb.READ, name, null)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2, 2", "٢, 2", "3, -", "'', -", "Wells of 2, -", "99999999999, -"})
    void aSubjectThatIsTheNumberOfAQuestionAnswersIt(String subject, Integer question) {
        assertThat(MailedContributions.question(discussion(), subject)).isEqualTo(question);
    }

    private static EDiscussionView discussion() {
        return new EDiscussionView(
                12,
                "Wells",
                "en",
                LocalizedText.EMPTY,
                List.of(),
                "",
                List.of(),
                "open",
                PostingState.SHOWN,
                null,
                null,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                true,
                List.of("en"),
                List.of(),
                List.of(question(1), question(2)),
                0,
                0);
    }

    private static QuestionView question(int number) {
        return new QuestionView(number, LocalizedText.of("en", "Who signs?"), LocalizedText.EMPTY, 0);
    }
}
