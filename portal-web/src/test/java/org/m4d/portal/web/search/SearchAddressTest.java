package org.m4d.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.search.SearchQuery;

/** The address is the query. */
class SearchAddressTest {

    @Test
    void holdsTheWordsAndWhatIsSelected() {
        SearchAddress address = address("école & \"santé\"", List.of("practice", "topic"), List.of("ML"));

        assertThat(address)
                .hasToString("/fr/search?q=%C3%A9cole+%26+%22sant%C3%A9%22&type=practice&type=topic&country=ML");
        assertThat(address.has("type", "practice")).isTrue();
        assertThat(address.has("country", "FR")).isFalse();
    }

    @Test
    void selectsOneValueMore() {
        assertThat(address("a", List.of("topic"), List.of()).toggled("country", "ML"))
                .isEqualTo("/fr/search?q=a&type=topic&country=ML");
    }

    @Test
    void selectsOneValueLess() {
        assertThat(address("a", List.of("topic", "post"), List.of()).toggled("type", "topic"))
                .isEqualTo("/fr/search?q=a&type=post");
    }

    @Test
    void staysTheSameWhenAnotherIsMadeOfIt() {
        SearchAddress address = address("a", List.of("topic"), List.of());
        address.toggled("type", "topic");

        assertThat(address).hasToString("/fr/search?q=a&type=topic");
    }

    @Test
    void nothingTypedLeavesTheAddress() {
        assertThat(address("\"><script>alert(1)</script>", List.of("'onclick='x"), List.of("&q=b#"))
                        .toString())
                .doesNotContainPattern("[\"'<>#]")
                .contains("&type=%27onclick%3D%27x")
                .contains("&country=%26q%3Db%23");
    }

    private static SearchAddress address(String text, List<String> types, List<String> countries) {
        return new SearchAddress(
                "/fr/search", new SearchQuery(text, types, List.of(), countries, List.of(), List.of(), 0, 20));
    }
}
