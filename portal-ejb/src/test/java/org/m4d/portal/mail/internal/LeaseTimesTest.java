package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaseTimesTest {

    @Test
    void threeMinutesLeaveTheServerAMinuteAndAHalfForItsLastAnswer() {
        LeaseTimes times = new LeaseTimes(Duration.ofSeconds(180));
        assertThat(times.begun()).hasSeconds(30);
        assertThat(times.handedOver()).hasSeconds(75);
        assertThat(times.answer()).hasSeconds(90);
        assertThat(times.marked()).hasSeconds(15);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 180, 900})
    void theSlowestMailIsMarkedBeforeTheLeaseEnds(int seconds) {
        LeaseTimes times = new LeaseTimes(Duration.ofSeconds(seconds));
        Duration marking = Outbox.BETWEEN_MARKS.stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(times.begun()).isLessThan(times.handedOver());
        assertThat(times.handedOver().plus(times.answer()).plus(marking)).isLessThan(times.lease());
        assertThat(marking).isLessThan(times.marked());
    }
}
