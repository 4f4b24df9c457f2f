package org.m4d.portal.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;

/** Which addresses are feeds, and of what. */
class FeedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/en/feed.atom, SITE, ''",
        "/fr/forum/introductions/feed.atom, FORUM, introductions",
        "/ar/topic/12/feed.atom, TOPIC, 12",
        "/es/tag/entretien/feed.atom, TAG, entretien",
        "/en/tag/a%20b%2Bc+d/feed.atom, TAG, a b+c+d",
        "/en/search.atom, SEARCH, ''",
        "/es/ledger/feed.atom, LEDGER, ''",
        "/ar/ediscussion/7/feed.atom, EDISCUSSION, 7"
    })
    void feedsAreFound(String path, FeedAddress.Kind kind, String name) {
        assertThat(FeedAddress.of(path)).hasValueSatisfying(found -> {
            assertThat(found.of()).isEqualTo(kind);
            assertThat(found.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/xx/feed.atom",
                "/en/topic/x/feed.atom",
                "/en/topic/9999999999999999999/feed.atom",
                "/en/forum/a/b/feed.atom",
                "/en/ediscussion/feed.atom",
                "/en/ediscussion/x/feed.atom",
                "/en/ediscussion/7/title/feed.atom",
                "/en/other.atom"
            })
    void otherAddressesAreNone(String path) {
        assertThat(FeedAddress.of(path)).isEmpty();
    }

    @Test
    void theLanguageIsThatOfTheAddress() {
        assertThat(FeedAddress.of("/fr/feed.atom").orElseThrow().language()).isEqualTo(PortalLanguage.FR);
    }
}
