package org.m4d.portal.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;

/** What waits to be written: never goes back, and is visible until the database has it. */
class PendingReadsTest {
    private static final Reader READER = new Reader(1, 2);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final PendingReads pending = new PendingReads();

    private void see(int number, int resets) {
        pending.add(READER, new Seen(number, resets, NOON.plusSeconds(number)));
    }

    @Test
    void theFurthestOfTwoDevicesCounts() {
        see(7, 0);
        see(3, 0);
        assertThat(pending.of(READER)).contains(new Seen(7, 0, NOON.plusSeconds(7)));
    }

    @Test
    void whatWasSeenBeforeAResetIsForgotten() {
        see(7, 0);
        see(2, 1);
        see(9, 0);
        assertThat(pending.of(READER)).hasValueSatisfying(seen -> {
            assertThat(seen.number()).isEqualTo(2);
            assertThat(seen.resets()).isEqualTo(1);
        });
    }

    @Test
    void whatIsBeingWrittenStaysVisible() {
        see(4, 0);
        Map<Reader, Seen> taken = pending.take();
        assertThat(taken).hasSize(1);
        assertThat(pending.isEmpty()).isTrue();
        assertThat(pending.has(1)).isTrue();
        assertThat(pending.of(READER)).isPresent();

        see(3, 0);
        assertThat(pending.of(READER))
                .hasValueSatisfying(seen -> assertThat(seen.number()).isEqualTo(4));
        pending.written();
        assertThat(pending.of(READER))
                .hasValueSatisfying(seen -> assertThat(seen.number()).isEqualTo(3));
    }

    @Test
    void whatCouldNotBeWrittenWaitsAgainBehindWhatCameMeanwhile() {
        see(4, 0);
        Map<Reader, Seen> taken = pending.take();
        see(6, 0);
        pending.giveBack(taken);
        assertThat(pending.take().get(READER).number()).isEqualTo(6);
    }

    @Test
    void othersAreOthers() {
        see(4, 0);
        assertThat(pending.has(2)).isFalse();
        assertThat(pending.of(new Reader(1, 3))).isEmpty();
    }
}
