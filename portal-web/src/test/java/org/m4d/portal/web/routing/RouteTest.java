package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.forum.NewTopicPage;
import org.m4d.portal.web.forum.TopicPage;

/** Addresses taken apart, also those that nobody wrote by hand. */
class RouteTest {

    private static final String HOSTILE_NUMBERS =
            "-1, +1, 1e3, 0x1F, 1.0, 1L, ٣, १, 9999999999999999999, 18446744073709551616, 12;drop, 1%00, NaN, x";

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "007,7", "999999999999999999,999999999999999999"})
    void aNumberIsDigits(String text, long number) {
        assertThat(route("id", text).number("id")).isEqualTo(number);
        assertThat(query("id", text).numberParameter("id")).contains(number);
    }

    @Test
    void whatIsNoNumberLeadsNowhere() {
        for (String text : HOSTILE_NUMBERS.split(", ", -1)) {
            assertThatThrownBy(() -> route("id", text).number("id")).as(text).isInstanceOf(NotFound.class);
            assertThat(query("page", text).numberParameter("page")).as(text).isEmpty();
        }
        assertThatThrownBy(() -> route("other", "1").number("id")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2147483647,2147483647", "2147483648,2147483647", "999999999999999999,2147483647"})
    void aPageIsNeverLargerThanAPageCanBe(String text, int page) {
        assertThat(query("page", text).countParameter("page")).contains(page);
    }

    @Test
    void aBlankParameterIsNone() {
        assertThat(query("q", " ").parameter("q")).isEmpty();
        assertThat(query("q", "").numberParameter("q")).isEmpty();
        assertThat(query("q", "a").parameter("page")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic/12", "topic/12/a-title", "topic/x/ü"})
    void aTopicIsFoundByItsAddress(String path) {
        assertThat(Destinations.find(path)).hasValueSatisfying(found -> {
            assertThat(found.destination().model()).isEqualTo(TopicPage.class);
            assertThat(found.parts()).containsEntry("id", path.split("/", -1)[1]);
        });
    }

    @Test
    void theSpecificAddressComesBeforeTheGeneral() {
        assertThat(Destinations.find("forum/local-governance/new")).hasValueSatisfying(found -> {
            assertThat(found.destination().model()).isEqualTo(NewTopicPage.class);
            assertThat(found.parts()).containsExactly(Map.entry("slug", "local-governance"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic",
                "topic/",
                "topic//",
                "topic/12/a/b",
                "Topic/12",
                "/topic/12",
                "topic/12/",
                "WEB-INF/web.xml",
                "views/forum/topic.xhtml",
                "../topic/12",
                "forum/"
            })
    void otherAddressesLeadNowhere(String path) {
        assertThat(Destinations.find(path)).isEmpty();
    }

    private static Route route(String name, String value) {
        return new Route(PortalLanguage.EN, "", Map.of(name, value), Map.of());
    }

    private static Route query(String name, String value) {
        return new Route(PortalLanguage.EN, "", Map.of(), Map.of(name, value));
    }
}
