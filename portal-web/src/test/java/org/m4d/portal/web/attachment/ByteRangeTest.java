package org.m4d.portal.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a file of a thousand bytes a reader gets. */
class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-, 500, 999",
        "bytes=-100, 900, 999",
        "bytes=-5000, 0, 999",
        "bytes=990-5000, 990, 999"
    })
    void givesTheStretchThatTheFileHas(String header, long first, long last) {
        assertThat(ByteRange.of(header, SIZE)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void saysWhenTheFileHasNothingOfIt(String header) {
        assertThat(ByteRange.of(header, SIZE)).contains(ByteRange.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "bytes=-",
                "bytes=5-2",
                "items=0-5",
                "bytes=a-b",
                "bytes=99999999999999999999-",
                "0-5",
                ""
            })
    void givesTheWholeFileForAnythingElse(String header) {
        assertThat(ByteRange.of(header, SIZE)).isEmpty();
    }

    @Test
    void withoutTheHeaderItIsTheWholeFile() {
        assertThat(ByteRange.of(null, SIZE)).isEmpty();
    }
}
