package org.m4d.portal.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;

class EndorsementRoundTest {

    private static final Instant OPENED = Instant.parse("2027-01-10T09:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-01-22T22:59:59Z");
    private static final Instant AFTER = ENDS.plusMillis(1);

    private final EndorsementRound round =
            new EndorsementRound(1, 1, new RoundInput(ENDS, "contributors", null), null, OPENED);

    @Test
    void takesAnswersToItsLastMoment() {
        assertThatCode(() -> round.requireRunning(ENDS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> round.requireRunning(AFTER))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.summary.round-over");
    }

    @Test
    void isPublishedAfterItsLastMomentAlone() {
        assertThatThrownBy(() -> round.requireOver(ENDS))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.summary.round-running");
        assertThatCode(() -> round.requireOver(AFTER)).doesNotThrowAnyException();
    }

    @Test
    void endsBeforeItsTimeWhenItIsTakenBack() {
        Instant taken = OPENED.plusSeconds(60);
        assertThat(round.close(taken)).isTrue();
        assertThat(round.getEnds()).isEqualTo(taken);
        assertThat(round.running(taken)).isFalse();
        assertThat(round.view(taken).running()).isFalse();
    }

    @Test
    void itsEndIsWrittenDownOnceAndStays() {
        assertThat(round.close(AFTER)).isTrue();
        assertThat(round.close(AFTER)).isFalse();
        assertThat(round.getEnds()).isEqualTo(ENDS);
    }
}
