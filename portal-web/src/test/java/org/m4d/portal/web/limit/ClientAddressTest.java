package org.m4d.portal.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress(Set.of("10.0.0.9"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // whoever connects directly is the client, whatever it claims
                "203.0.113.7  | -                            | cb007107",
                "203.0.113.7  | 198.51.100.1                 | cb007107",
                // behind a proxy of this machine or a listed one: what that proxy saw
                "127.0.0.1    | 203.0.113.7                  | cb007107",
                "::1          | 203.0.113.7                  | cb007107",
                "10.0.0.9     | 203.0.113.7                  | cb007107",
                "127.0.0.1    | 203.0.113.7, 10.0.0.9        | cb007107",
                "127.0.0.1    | 198.51.100.1 ,203.0.113.7    | cb007107",
                "10.0.0.8     | 203.0.113.7                  | 0a000008",
                // a network and not one of its many addresses
                "127.0.0.1    | 2001:db8:1:2:3:4:5:6         | 20010db800010002",
                "127.0.0.1    | 2001:db8:1:2::ffff           | 20010db800010002",
                // this machine itself, and what is no address
                "127.0.0.1    | -                            | -",
                "127.0.0.1    | unknown                      | -",
                "127.0.0.1    | dead.beef                    | -",
                "127.0.0.1    | 203.0.113.999                | -",
                "127.0.0.1    | :::::::::::                  | -",
            })
    void isTheLastThatTheProxySaw(String remote, String forwarded, String key) {
        assertThat(addresses.of(request(remote, forwarded == null ? List.of() : List.of(forwarded))))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void readsAllLinesOfTheHeader() {
        assertThat(addresses.of(request("127.0.0.1", List.of("198.51.100.1", "203.0.113.7"))))
                .contains("cb007107");
    }

    private static HttpServletRequest request(String remote, List<String> forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(forwarded);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
