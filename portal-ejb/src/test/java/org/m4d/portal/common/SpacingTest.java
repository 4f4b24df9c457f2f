package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of the portal's French texts do not begin with a colon. */
class SpacingTest {

    @Test
    void frenchHasSpacesThatDoNotBreak() {
        assertThat(Spacing.of(PortalLanguage.FR, "Écrivez « aide » : c’est tout ! Oui ?"))
                .isEqualTo("Écrivez «\u00a0aide\u00a0»\u00a0: c’est tout\u00a0! Oui\u00a0?");
    }

    @Test
    void whatNeedsNoneStaysAsItIs() {
        assertThat(Spacing.of(PortalLanguage.FR, "https://example.org : 10:30"))
                .isEqualTo("https://example.org\u00a0: 10:30");
        assertThat(Spacing.of(PortalLanguage.ES, "¿Sí ? : no")).isEqualTo("¿Sí ? : no");
    }
}
