package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 4648 gives as examples, and that nothing is lost or written in two ways. */
class Base32Test {

    @ParameterizedTest
    @CsvSource({"f,my", "fo,mzxq", "foo,mzxw6", "foob,mzxw6yq", "fooba,mzxw6ytb", "foobar,mzxw6ytboi"})
    void bytesBecomeTheLettersOfTheStandard(String plain, String written) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void whateverIsWrittenIsReadAgainInAnyCase() {
        Random random = new Random(32);
        for (int length = 0; length < 70; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            String written = Base32.encode(bytes);
            assertThat(Base32.decode(written)).hasValue(bytes);
            assertThat(Base32.decode(written.toUpperCase(Locale.ROOT))).hasValue(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "mz", "mzx", "mzxw6yr", "mzxw1", "mzxw0", "mzxw8", "mz=", "mz q", "mzxwé", "\u212aa"})
    void whatNobodyWritesIsNotRead(String text) {
        assertThat(Base32.decode(text)).isEmpty();
    }
}
