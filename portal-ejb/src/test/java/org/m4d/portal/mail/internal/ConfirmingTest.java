package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.mail.Confirmation;

/** Whether a member can still say that a mail is hers. */
class ConfirmingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HELD, asked, OPEN",
                "WAITING, released, DONE",
                "WORKED, released, DONE",
                "DONE, posted, DONE",
                "ANSWERED, closed, DONE",
                "ASIDE, failed, DONE",
                "WAITING, -, DONE",
                "IGNORED, duplicate, DONE",
                "IGNORED, not-confirmed, GONE"
            })
    void followsFromWhatBecameOfIt(IncomingTable.State state, String outcome, Confirmation.State expected) {
        assertThat(Confirming.state(new IncomingTable.Asked(state, outcome, "awa@example.org", Instant.EPOCH)))
                .isEqualTo(expected);
    }
}
