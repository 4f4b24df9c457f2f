package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of a list that is read by key. */
class PageTest {

    @Test
    void oneRowMoreThanWantedSaysThatThereAreMore() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, row -> Cursor.at(row));

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(page.next(), 1)).isEqualTo(Cursor.at(2));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void fewerRowsAreTheEnd(int rows) {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            found.add(row);
        }

        Page<Integer> page = Page.of(found, 2, row -> Cursor.at(row));

        assertThat(page.items()).hasSize(rows);
        assertThat(page.next()).isNull();
    }

    @Test
    void goesOnWhereItStoppedWhenItsRowsAreShownOtherwise() {
        Page<String> page = Page.of(List.of(1, 2, 3), 2, row -> Cursor.at(row)).map(row -> "row " + row);

        assertThat(page.items()).containsExactly("row 1", "row 2");
        assertThat(Cursor.decode(page.next(), 1)).isEqualTo(Cursor.at(2));
    }

    @ParameterizedTest
    @CsvSource({",20", "0,1", "-5,1", "1,1", "100,100", "101,100", "2147483647,100", "-2147483648,1"})
    void noAnswerHoldsMoreThanAHundredRows(Integer wanted, int given) {
        assertThat(PageLimit.of(wanted)).isEqualTo(given);
    }
}
