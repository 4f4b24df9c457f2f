package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as the way back, it stays on this site. */
class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/topic/12/un-titre?page=2#p31",
                "/ar/search?q=%D8%AA%D8%AD&type=topic",
                "/en/search?q=https://example.org",
                "/en/search?q=a+b&country=ML",
                "/fr/pays/مالي"
            })
    void anAddressOfThisSiteIsKept(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " /",
                "fr/topic/12",
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/fr/\r\nSet-Cookie: a=b",
                "/\u0000/evil.example",
                "/\u0085/evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/fr/..//evil.example",
                "/fr//evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/fr/a b",
                "/fr/{x}",
                "/fr/%",
                "http:/fr",
                "@evil.example"
            })
    void anyOtherLeadsHome(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo("/");
    }

    @Test
    void nothingLongerThanAnAddressIsKept() {
        assertThat(LocalAddress.of("/" + "a".repeat(2_000))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/x", "/%2F%2Fevil.example", "/;/evil.example", "/@evil.example", "/../evil.example", "/:80"})
    void whatIsKeptHasNoOtherHost(String address) {
        assertThat(URI.create("https://portal.example/")
                        .resolve(LocalAddress.of(address))
                        .getHost())
                .isEqualTo("portal.example");
    }
}
