package org.m4d.portal.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({
        // exactly the threshold is not above it
        "12, 3, 0, 20, false",
        "11, 3, 0, 20, true",
        // two are a share and no report
        "0, 2, 0, 20, false",
        "0, 3, 0, 50, true",
        "3, 3, 0, 50, false",
        "2, 3, 0, 50, true",
        // who abstains neither lowers nor raises the share
        "11, 3, 100, 20, true",
        "12, 3, 100, 20, false",
        "56, 3, 0, 5, true",
        "57, 3, 0, 5, false",
        "0, 0, 7, 20, false"
    })
    void dissentAboveTheThresholdIsAMinorityReport(
            int endorse, int dissent, int abstain, int threshold, boolean minority) {
        assertThat(new Tally(endorse, dissent, abstain, 0).minority(threshold)).isEqualTo(minority);
    }

    @Test
    void whatLapsedIsNoAnswer() {
        assertThat(new Tally(0, 0, 0, 9).answered()).isFalse();
        assertThat(new Tally(0, 0, 1, 0).answered()).isTrue();
    }
}
