package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupsTest {

    private static SilenceRow row(String name, int expected, int present, int outside) {
        return new SilenceRow(SilenceDimension.STAKEHOLDER, name, expected, present, outside);
    }

    private static List<SilenceRow> merged(SilenceRow... rows) {
        return SmallGroups.merged(List.of(rows));
    }

    @Test
    void groupsOfFiveStandTheLargestFirst() {
        assertThat(merged(row("ngo", 5, 1, 0), row("firm", 9, 0, 0)))
                .containsExactly(row("firm", 9, 0, 0), row("ngo", 5, 1, 0));
    }

    @Test
    void smallGroupsGoTogetherBehindTheOthers() {
        assertThat(merged(row("ngo", 40, 8, 0), row("firm", 3, 1, 0), row("agency", 4, 2, 0)))
                .containsExactly(row("ngo", 40, 8, 0), row("", 7, 3, 0));
    }

    @Test
    void oneSmallGroupTakesTheSmallestOfTheOthersWithItForTheWholeIsKnown() {
        assertThat(merged(row("ngo", 40, 8, 0), row("firm", 12, 4, 0), row("agency", 1, 1, 0)))
                .containsExactly(row("ngo", 40, 8, 0), row("", 13, 5, 0));
    }

    @Test
    void smallGroupsThatAreFewTogetherTakeOneWithThemToo() {
        assertThat(merged(
                        row("ngo", 40, 8, 0),
                        row("firm", 12, 4, 0),
                        row("agency", 1, 1, 0),
                        row("university", 2, 0, 0)))
                .containsExactly(row("ngo", 40, 8, 0), row("", 15, 5, 0));
    }

    @Test
    void whoContributesFromOutsideCountsAsOneOfTheGroup() {
        assertThat(merged(row("ngo", 40, 8, 0), row("firm", 3, 0, 2)))
                .containsExactly(row("ngo", 40, 8, 0), row("firm", 3, 0, 2));
    }

    @Test
    void nothingIsToldOfFewerThanFiveAltogether() {
        assertThat(merged(row("ngo", 2, 1, 0), row("firm", 1, 0, 1))).isEmpty();
    }

    @Test
    void anEmptyGroupIsNoSmallOne() {
        assertThat(merged(row("ngo", 40, 8, 0), row("firm", 0, 0, 0))).containsExactly(row("ngo", 40, 8, 0));
    }

    /** Whatever the groups: no row and no difference between the whole and the rows is about one to four people, and nobody is lost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noRowAndNoRemainderIsSmall(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<SilenceRow> counted = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                int expected = random.nextInt(12);
                counted.add(row("group-" + i, expected, random.nextInt(expected + 1), random.nextInt(3)));
            }
            int whole = counted.stream().mapToInt(SilenceRow::people).sum();

            List<SilenceRow> merged = SmallGroups.merged(counted);

            assertThat(merged).allMatch(row -> row.people() >= SmallGroups.LEAST);
            int named = merged.stream()
                    .filter(row -> !row.rest())
                    .mapToInt(SilenceRow::people)
                    .sum();
            assertThat(whole - named)
                    .satisfiesAnyOf(
                            left -> assertThat(left).isZero(),
                            left -> assertThat(left).isGreaterThanOrEqualTo(SmallGroups.LEAST),
                            left -> assertThat(merged).isEmpty());
            assertThat(merged.stream().mapToInt(SilenceRow::people).sum()).isIn(0, whole);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 5", "5, 5", "7, 5", "8, 10", "62, 60"})
    void figuresByGenderAreRoundedToFives(int exact, int shown) {
        assertThat(SmallGroups.rounded(List.of(row("woman", exact, exact, exact))))
                .containsExactly(row("woman", shown, shown, shown));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 0, 0", "3, 1, 33", "3, 2, 67", "4, 4, 100"})
    void theShareIsThatOfThoseAwaited(int expected, int present, int share) {
        assertThat(row("ngo", expected, present, 7).share()).isEqualTo(share);
    }
}
