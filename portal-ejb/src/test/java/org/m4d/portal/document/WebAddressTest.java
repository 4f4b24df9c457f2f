package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1&c=%20#d, https://example.org/a?b=1&c=%20#d",
        "https://example.org/a(b)'c', https://example.org/a%28b%29%27c%27",
        "'https://example.org/a b\"\\<>', https://example.org/a%20b%22%5C%3C%3E",
        "https://example.org/مثال, https://example.org/%D9%85%D8%AB%D8%A7%D9%84",
        "mailto:a@example.org, mailto:a@example.org",
        "HTTP://example.org, HTTP://example.org",
        "https://example.org/100%, ''",
        "https:///a, ''",
        "mailto:a, ''",
        "javascript:alert(1), ''",
        "file:///a, ''",
        "/a, ''",
        "'', ''",
    })
    void addressesAreEncodedOrNone(String typed, String address) {
        assertThat(WebAddress.of(typed)).isEqualTo(address);
    }
}
