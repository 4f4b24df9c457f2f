package org.m4d.portal.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to ana@example.org today|Write to …@… today",
                "<ana@example.org>|…@…",
                "Ana <ana.maria+list@mail.example.org> wrote:|Ana …@… wrote:",
                "(ana@example.org)|(…@…)",
                "ana@example.org, bea@example.com|…@…, …@…",
                "ana\\_maria@example.org|…@…",
                "ana@sub-domain.example.co.uk.|…@….",
                "\"ana maria\"@example.org|…@…",
                "ana@[192.0.2.1]|…@…",
                "ana&#64;example.org|…@…",
                "ana%40example.org|…@…",
                "ana＠example.org|…@…",
                "müller@exämple.org|…@…",
                "مريم@مثال.شبكة|…@…",
                "ana (at) example (dot) org|…@…",
                "ana [at] example.org|…@…",
                "[write me](mailto:ana@example.org?subject=x)|write me",
                "[ana@example.org](mailto:ana@example.org)|…@…",
                "<mailto:ana@example.org>|…@…",
                "see mailto:ana@example.org now|see …@… now",
                "> > ana@example.org|> > …@…"
            })
    void takesAddressesOutOfTexts(String text, String masked) {
        assertThat(AddressMask.in(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks @ana, see you at noon",
                "a@b",
                "https://social.example/@ana/12",
                "look at example.org",
                "cost @ 5.50 each",
                "5@home",
                ""
            })
    void leavesWhatIsNone(String text) {
        assertThat(AddressMask.in(text)).isEqualTo(text);
    }

    @Test
    void takesAddressesThatAreSpeltOutFromHeaders() {
        assertThat(AddressMask.inHeader("ana at example.org (Ana)")).isEqualTo("…@… (Ana)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "a", "a.", "<", "a@", "@a.b", "\"", "(at)", "[", "](mailto:", "a@b."})
    void longTextsCostNoMoreThanTheirLength(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> AddressMask.inHeader(text));
    }
}
