package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wells                        | Wells",
                "Re: Wells                    | Wells",
                "RE : Wells                   | Wells",
                "Re: AW: Fwd: TR: Wells       | Wells",
                "Re[2]: Wells                 | Wells",
                "RÉP : Puits                  | Puits",
                "RV: Pozos                    | Pozos",
                "رد: آبار                     | آبار",
                "إعادة توجيه: آبار            | آبار",
                "Re： Wells                   | Wells",
                "[Water] Wells                | Wells",
                "Re: [Water] Re: Wells        | Wells",
                "Report: wells                | Report: wells",
                "Resources: wells             | Resources: wells",
                "Re:                          | ''",
                "''                           | ''",
            })
    void marksGo(String subject, String plain) {
        assertThat(Subjects.plain(subject)).isEqualTo(plain);
    }

    @Test
    void hostileOnesAreReadInTime() {
        assertThat(Subjects.plain("Re" + " ".repeat(900) + "x")).endsWith("x");
        assertThat(Subjects.plain("[".repeat(1_000))).hasSize(1_000);
        assertThat(Subjects.plain("re:".repeat(300))).startsWith("re:");
    }

    @Test
    void whatLookedLikeMarkupIsTakenOff() {
        assertThat(Subjects.unescaped("1\\. read \\*a\\_b \\x")).isEqualTo("1. read *a_b \\x");
    }
}
