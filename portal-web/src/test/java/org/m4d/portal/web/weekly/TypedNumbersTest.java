package org.m4d.portal.web.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.InvalidInput;

class TypedNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"3, 12, 14", "#14 #3 #12", "3;12;14;", "٣، ١٢، ١٤", " 12\n3\t14 3"})
    void peopleTypeNumbersInManyWays(String typed) {
        assertThat(TypedNumbers.read("names", typed)).containsExactly(3, 12, 14);
    }

    @Test
    void nothingIsNone() {
        assertThat(TypedNumbers.read("names", "")).isEmpty();
        assertThat(TypedNumbers.read("names", " , ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-12", "twelve", "1.5", "-3", "12345678901"})
    void whatIsNoNumberIsSaidBesideTheField(String typed) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> TypedNumbers.read("names", typed));
        assertThat(refused.violations())
                .containsExactly(new InvalidInput.Violation("names", "error.weekly.numbers", java.util.Map.of()));
    }
}
