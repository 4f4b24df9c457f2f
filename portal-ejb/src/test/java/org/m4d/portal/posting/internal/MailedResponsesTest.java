package org.m4d.portal.posting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.Verb;

/** To what one reacts by mail, and how votes are written there: {@code option} or {@code option:rank}. */
class MailedResponsesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1        | false | 1",
                "1 3      | false | 1 3",
                "1,3;4    | false | 1 3 4",
                "1, 3     | false | 1 3",
                "2>1      | false | 2 1",
                "''       | false | ''",
                "1 1      | false | 1 1",
                "9999     | false | 0",
                "99999999999999999999 | false | 0",
                "2>1>3    | true  | 2:1 1:2 3:3",
                "2>1=3    | true  | 2:1 1:2 3:2",
                "2 > 1    | true  | 2:1 1:2",
                "2=1>3    | true  | 2:1 1:1 3:2",
                "2 1 3    | true  | 2:1 1:2 3:3",
                "2, 1, 3  | true  | 2:1 1:2 3:3",
                "2 1>3    | true  | 2:1 1:1 3:2",
            })
    void choicesAreReadInTheOrderInWhichTheyAreWritten(String said, boolean ranked, String choices) {
        assertThat(MailedResponses.choices(said, ranked).stream()
                        .map(choice -> choice.option() + (choice.rank() == null ? "" : ":" + choice.rank()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(choices);
    }

    @ParameterizedTest
    @CsvSource({"POST, true", "CONTRIBUTION, true", "CONVERSATION, false", "TOPIC, false", ", false"})
    void onlyWhatTakesResponsesIsReactedTo(ContentType type, boolean reactedTo) {
        MailedResponses responses = new MailedResponses();
        responses.counts = new ResponseCounts() {
            @Override
            public boolean takes(ContentType asked) {
                return asked == ContentType.POST || asked == ContentType.CONTRIBUTION;
            }
        };
        ContentRef about = type == null ? null : new ContentRef(type, 12);
        assertThat(responses.does(Verb.THANKS, "", about)).isEqualTo(reactedTo);
        assertThat(responses.does(Verb.VOTE, "1", about)).isEqualTo(reactedTo);
    }
}
