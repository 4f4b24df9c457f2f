package org.m4d.portal.web.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.ediscussion.EDiscussionFigures.Week;

/** Bars as high as what they stand for, within the drawing. */
class WeekChartTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    private static WeekChart chart(int... contributions) {
        return new WeekChart(IntStream.range(0, contributions.length)
                .mapToObj(i -> new Week(MONDAY.plusWeeks(i), contributions[i], contributions[i] / 2))
                .toList());
    }

    @Test
    void aBarIsAsHighAsItsShareOfTheAxis() {
        WeekChart chart = chart(4, 2, 0);

        assertThat(chart.getTicks()).containsExactly(4L, 3L, 2L, 1L, 0L);
        assertThat(chart.getBars()).extracting(WeekChart.Bar::height).containsExactly("100.00%", "50.00%", "0.00%");
        assertThat(chart.getBars()).extracting(WeekChart.Bar::y).containsExactly("0.00%", "50.00%", "100.00%");
        assertThat(chart.getPeople()).extracting(WeekChart.Point::y).containsExactly("50.00%", "75.00%", "100.00%");
        assertThat(chart.getLine()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "4, 4", "5, 8", "97, 100", "1001, 1004"})
    void theAxisEndsAboveTheHighestInFourWholeSteps(int highest, long top) {
        assertThat(chart(highest, 0).getTicks().getFirst()).isEqualTo(top);
        assertThat(chart(highest, 0).getTicks()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void weeksAreNamedWhereThereIsRoom() {
        assertThat(chart(new int[54]).getLabels()).hasSize(6);
        assertThat(chart(new int[5]).getLabels()).hasSize(5);
        assertThat(chart(1).getLabels()).containsExactly(new WeekChart.Label("50.00%", MONDAY));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(new WeekChart(List.of()).getBars()).isEmpty();
        assertThat(new WeekChart(List.of()).getLabels()).isEmpty();
        assertThat(new WeekChart(List.of()).getLine()).isEmpty();
    }
}
