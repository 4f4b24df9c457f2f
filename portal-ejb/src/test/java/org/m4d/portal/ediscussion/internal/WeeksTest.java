package org.m4d.portal.ediscussion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.ediscussion.EDiscussionFigures.Week;

/** Weeks without a word belong to the figures, too. */
class WeeksTest {

    private static Week week(String monday, long contributions) {
        return new Week(LocalDate.parse(monday), contributions, contributions);
    }

    @Test
    void silentWeeksAreFilledIn() {
        assertThat(Weeks.filled(List.of(week("2026-11-02", 3), week("2026-11-23", 1))))
                .containsExactly(
                        week("2026-11-02", 3), week("2026-11-09", 0), week("2026-11-16", 0), week("2026-11-23", 1));
    }

    @Test
    void whereNothingWasSaidThereAreNoWeeks() {
        assertThat(Weeks.filled(List.of())).isEmpty();
    }

    @Test
    void decadesAreNotFilledIn() {
        assertThat(Weeks.filled(List.of(week("1999-11-01", 3), week("2026-11-23", 1))))
                .hasSize(2);
    }
}
