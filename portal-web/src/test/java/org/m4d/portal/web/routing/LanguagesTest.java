package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;

/** In which language a request is answered. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"/fr,FR", "/fr/,FR", "/ar/topic/12,AR", "/en/search?q=fr,EN"})
    void anAddressBeginsWithItsLanguage(String path, PortalLanguage language) {
        assertThat(Languages.inPath(path)).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "/", "fr", "/f", "/de/", "/FR/", "/french/", "/fra", "//fr/", "/api/v1/fr", "/fr.xhtml"})
    void anyOtherAddressHasNone(String path) {
        assertThat(Languages.inPath(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-SN,fr;q=0.9,en;q=0.8 | FR
                    de,es;q=0.5             | ES
                    de-DE,wo                | EN
                    en;q=0.2,ar;q=0.9       | AR
                    *                       | EN
                    """)
    void otherwiseTheBrowserSaysWhichItPrefers(String header, PortalLanguage language) {
        assertThat(Languages.of(Requests.accepting(header), "/topic/12")).isEqualTo(language);
    }

    @Test
    void withoutAWordFromTheBrowserItIsEnglishWhereverTheServerStands() {
        assertThat(Languages.accepted(Requests.accepting(null))).isEqualTo(PortalLanguage.EN);
    }

    @Test
    void theAddressCountsBeforeTheBrowser() {
        assertThat(Languages.of(Requests.accepting("es"), "/ar/forum")).isEqualTo(PortalLanguage.AR);
    }
}
