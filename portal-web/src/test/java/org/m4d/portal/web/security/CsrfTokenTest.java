package org.m4d.portal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The secret that a form must carry. */
class CsrfTokenTest {

    private final CsrfToken token = new CsrfToken();

    @Test
    void isTheSessionsOwn() {
        assertThat(token.matches(token.value())).isTrue();
        assertThat(token.matches(new CsrfToken().value())).isFalse();
    }

    @Test
    void nothingElseMatches() {
        assertThat(token.matches(null)).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token.matches(token.value().substring(1))).isFalse();
        assertThat(token.matches(token.value() + "0")).isFalse();
        assertThat(token.matches("é".repeat(48))).isFalse();
    }

    @Test
    void cannotBeGuessed() {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            values.add(CsrfToken.random());
        }

        assertThat(values).hasSize(1_000).allMatch(value -> value.matches("[0-9a-f]{48}"));
    }
}
