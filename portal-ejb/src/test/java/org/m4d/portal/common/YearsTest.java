package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years that can be meant. */
class YearsTest {

    private final List<InvalidInput.Violation> found = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1950, 2026, 2100})
    void thoseOfLivingPeopleAreTaken(int year) {
        assertThat(Years.check("from", year, found)).isTrue();
        assertThat(found).isEmpty();
    }

    @Test
    void noneIsTaken() {
        assertThat(Years.check("to", (Integer) null, found)).isTrue();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -500, 0, 1, 1949, 2101, 10_000, 99_999, Integer.MAX_VALUE})
    void othersAreRefusedAtTheirField(int year) {
        assertThat(Years.check("to", year, found)).isFalse();
        assertThat(found).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("to");
            assertThat(violation.key()).isEqualTo("error.year");
            assertThat(violation.arguments()).containsEntry("min", "1950").containsEntry("max", "2100");
        });
    }
}
