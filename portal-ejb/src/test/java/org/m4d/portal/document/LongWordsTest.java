package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongWordsTest {

    @ParameterizedTest
    @CsvSource({
        "short words stay, short words stay",
        "aaaaaaaaaaaa, aaaaaaaa|aaaa",
        "https://a.b/c, https:|//a.b/|c",
        "aaaaaaaa bbbb, aaaaaaaa bbbb",
        "aaaaaaae\u0301a, aaaaaaae\u0301|a",
    })
    void longWordsMayEndALineWithinThem(String text, String breakable) {
        assertThat(LongWords.breakable(text, 8).replace(LongWords.BREAK, '|')).isEqualTo(breakable);
    }
}
