package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.ediscussion.SilenceMeasurement.Occasion;

class SilenceMeasurementTest {

    private static final Instant AT = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant LATER = AT.plus(Duration.ofHours(1));

    private final SilenceMeasurement first = new SilenceMeasurement(7, Occasion.ROUTINE);
    private final SilenceMeasurement second = new SilenceMeasurement(7, Occasion.ROUTINE);

    private static SilenceRow gender(String name, int expected, int present) {
        return new SilenceRow(SilenceDimension.GENDER, name, expected, present, 0);
    }

    private static SilenceRow ngos(int expected, int present) {
        return new SilenceRow(SilenceDimension.STAKEHOLDER, "ngo", expected, present, 0);
    }

    private static SilenceCount count(int womenHeard, int menHeard) {
        return count(24, womenHeard, menHeard);
    }

    private static SilenceCount count(int women, int womenHeard, int menHeard) {
        return new SilenceCount(
                new SilenceRow(SilenceDimension.STAKEHOLDER, SilenceRow.REST, 60, womenHeard + menHeard, 0),
                List.of(ngos(60, womenHeard + menHeard)),
                List.of(gender("woman", women, womenHeard), gender("man", 21, menHeard)));
    }

    @Test
    void tellsWhatWasCountedAndOfGendersRoundedFiguresAlone() {
        first.take(count(2, 6), null, AT);

        SilenceFigures figures = first.figures();
        assertThat(figures.takenAt()).isEqualTo(AT);
        assertThat(figures.present()).isEqualTo(8);
        assertThat(figures.of(SilenceDimension.STAKEHOLDER)).containsExactly(ngos(60, 8));
        assertThat(figures.of(SilenceDimension.GENDER)).containsExactly(gender("woman", 25, 0), gender("man", 20, 5));
    }

    /** One more woman would turn the figure from 0 to 5, and everybody knows who has just contributed. */
    @Test
    void oneMoreContributorDoesNotMoveTheFiguresByGender() {
        first.take(count(2, 6), null, AT);
        second.take(count(3, 6), first, LATER);

        assertThat(second.figures().present()).isEqualTo(9);
        assertThat(second.figures().of(SilenceDimension.GENDER))
                .isEqualTo(first.figures().of(SilenceDimension.GENDER));
    }

    /** Others who are awaited change who is awaited, and nothing of who was heard. */
    @Test
    void fiveMoreWhoAreAwaitedDoNotTellWhoHasJustContributed() {
        first.take(count(2, 6), null, AT);
        second.take(count(31, 3, 6), first, LATER);

        assertThat(second.figures().of(SilenceDimension.GENDER))
                .containsExactly(gender("woman", 30, 0), gender("man", 20, 5));
    }

    @Test
    void figuresByGenderMoveWithTheFifth() {
        first.take(count(2, 6), null, AT);
        second.take(count(6, 7), first, LATER);

        assertThat(second.figures().of(SilenceDimension.GENDER))
                .containsExactly(gender("woman", 25, 5), gender("man", 20, 5));
    }

    /** Small steps add up against what was told last, not against what was counted last. */
    @Test
    void fiveSingleStepsAreFive() {
        first.take(count(2, 6), null, AT);
        for (int heard = 3; heard < 7; heard++) {
            first.take(count(heard, 6), first, LATER);
            assertThat(first.figures().of(SilenceDimension.GENDER)).contains(gender("woman", 25, 0));
        }
        first.take(count(7, 6), first, LATER);

        assertThat(first.figures().of(SilenceDimension.GENDER)).contains(gender("woman", 25, 5));
    }

    @Test
    void theSameGroupIsFoundInAnotherMeasurement() {
        first.take(count(2, 6), null, AT);
        second.take(count(7, 6), first, LATER);

        assertThat(second.figures().same(ngos(1, 1))).contains(ngos(60, 13));
        assertThat(second.figures().same(gender("another", 5, 0))).isEmpty();
    }
}
