package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllPairsTest {

    @Test
    void everyTwoValuesMeet() {
        int[] sizes = {4, 3, 2, 3};
        List<int[]> rows = AllPairs.of(sizes);
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                int one = a;
                int other = b;
                assertThat(rows.stream().map(row -> row[one] + "/" + row[other]).distinct())
                        .hasSize(sizes[a] * sizes[b]);
            }
        }
        assertThat(rows).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theChoiceIsTheSameEveryTime() {
        assertThat(AllPairs.of(4, 3, 2)).usingRecursiveComparison().isEqualTo(AllPairs.of(4, 3, 2));
    }
}
