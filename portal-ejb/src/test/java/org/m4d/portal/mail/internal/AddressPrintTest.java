package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A link confirms the address that it was sent to and no other. */
class AddressPrintTest {

    @Test
    void isTheSameForOneAddressHoweverItIsTyped() {
        assertThat(AddressPrint.of(" Awa.Diallo@Example.org ")).isEqualTo(AddressPrint.of("awa.diallo@example.org"));
    }

    @Test
    void tellsAddressesApart() {
        assertThat(AddressPrint.of("awa@example.org")).isNotEqualTo(AddressPrint.of("awa@example.com"));
    }

    @Test
    void isShortEnoughForALink() {
        assertThat(AddressPrint.of("awa@example.org")).isBetween(0L, (1L << 40) - 1);
    }
}
