package org.m4d.portal.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Invented|Ana Invented",
                "  Ana   \"Invented\" |Ana Invented",
                "Ana via the-list|Ana",
                "مريم المخترعة|مريم المخترعة",
                "Ana|Ana"
            })
    void takesTheNameOfTheMail(String given, String shown) {
        assertThat(AuthorName.of(given, "ana@example.org")).isEqualTo(shown);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ana@example.org",
                "ana at example.org",
                "ana",
                "a",
                "...",
                "12",
                "Ana <ana@example.org>",
                "ana (at) example.org"
            })
    void showsNoPartOfAnAddress(String given) {
        assertThat(AuthorName.of(given, "ana@example.org")).matches("Archive \\d+");
    }

    @Test
    void cutsWhatIsTooLongForAMember() {
        assertThat(AuthorName.of("Ana ".repeat(100), null)).hasSizeLessThanOrEqualTo(120);
    }
}
