package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.m4d.portal.mail.MailDoors.Door;
import org.m4d.portal.mail.MailDoors.State;

class MailDoorsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MailDoors doors = new MailDoors();

    @Test
    void onlyWhatIsSwitchedOnHasAState() {
        assertThat(doors.states()).isEmpty();
    }

    @Test
    void aTroubleIsKnownWithItsBeginningUntilItEnds() {
        at(0).works(Door.MAILBOX);
        at(1).passed(Door.MAILBOX);
        at(2).fails(Door.MAILBOX, "away");
        at(3).fails(Door.MAILBOX, "still away");
        assertThat(doors.states())
                .containsExactly(new State(Door.MAILBOX, minute(1), minute(1), "still away", minute(2)));
        assertThat(doors.states().getFirst().open()).isFalse();
        at(4).works(Door.MAILBOX);
        assertThat(doors.states()).containsExactly(new State(Door.MAILBOX, minute(4), minute(1), null, null));
    }

    @Test
    void whatNeverWorkedSaysSo() {
        at(0).fails(Door.LISTENER, "port in use");
        assertThat(doors.states()).containsExactly(new State(Door.LISTENER, null, null, "port in use", minute(0)));
    }

    private MailDoors at(int minute) {
        doors.clock = Clock.fixed(minute(minute), ZoneOffset.UTC);
        return doors;
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
