package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readable end of an address, whatever script the title is in. */
class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'Remittances & schools: a first look',  remittances-schools-a-first-look
                    'L’école des émigrés à Montréal',       lecole-des-emigres-a-montreal
                    '¿Cómo invertir? ¡Año nuevo!',          como-invertir-ano-nuevo
                    'Łódź, Straße, Ærø',                    lodz-strasse-aero
                    'Пример на русском',                    primer-na-russkom
                    'Παράδειγμα',                           paradeigma
                    '  -- a --  ',                          a
                    '../../etc/passwd?x=<script>',          etc-passwd-x-script
                    """)
    void isWordsOfTheTitleInPlainLetters(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"تحويلات المهاجرين في المغرب", "移民与发展", "ማይግሬሽን", "प्रवासन और विकास"})
    void leavesNoScriptWithoutLetters(String title) {
        assertThat(Slug.of(title)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!?…", "🎉", "\u0000"})
    void ofNothingIsAHyphen(String title) {
        assertThat(Slug.of(title)).isEqualTo("-");
    }

    @Test
    void endsWithAWholeWordAndIsNeverLong() {
        String slug = Slug.of("word ".repeat(50));

        assertThat(slug).hasSizeLessThanOrEqualTo(70).endsWith("-word").doesNotEndWith("-");
        assertThat(Slug.of("x".repeat(200))).hasSize(70);
        assertThat(Slug.of("مرحبا ".repeat(60))).hasSizeLessThanOrEqualTo(70);
    }

    @Test
    void ofASlugIsItself() {
        String slug = Slug.of("L’école des émigrés à Montréal");

        assertThat(Slug.of(slug)).isEqualTo(slug);
    }
}
