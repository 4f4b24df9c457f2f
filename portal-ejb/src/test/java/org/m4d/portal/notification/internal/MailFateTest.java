package org.m4d.portal.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.internal.MailFate.Heard;

class MailFateTest {

    @Test
    void whatIsWantedAtOnceGoesOutToWhomItWasNotMailed() {
        assertThat(MailFate.of(Delivery.INSTANT, Heard.NOTHING)).isEqualTo(MailFate.INSTANT);
        assertThat(MailFate.of(Delivery.INSTANT, Heard.BY_DIGEST)).isEqualTo(MailFate.DAILY);
        assertThat(MailFate.of(Delivery.INSTANT, Heard.BY_MAIL)).isEqualTo(MailFate.TOLD);
    }

    @ParameterizedTest
    @EnumSource(Heard.class)
    void whatIsNotWantedByMailAnyMoreHasNone(Heard heard) {
        assertThat(MailFate.of(null, heard)).isEqualTo(MailFate.NONE);
        assertThat(MailFate.of(Delivery.NONE, heard)).isEqualTo(MailFate.NONE);
        assertThat(MailFate.of(Delivery.PORTAL, heard)).isEqualTo(MailFate.NONE);
    }

    @Test
    void whatIsToBeGatheredByNowIsLeftToTheDigestUnlessItWasMailed() {
        assertThat(MailFate.of(Delivery.DAILY, Heard.NOTHING)).isEqualTo(MailFate.DAILY);
        assertThat(MailFate.of(Delivery.WEEKLY, Heard.NOTHING)).isEqualTo(MailFate.WEEKLY);
        assertThat(MailFate.of(Delivery.WEEKLY, Heard.BY_DIGEST)).isEqualTo(MailFate.WEEKLY);
        assertThat(MailFate.of(Delivery.WEEKLY, Heard.BY_MAIL)).isEqualTo(MailFate.TOLD);
    }
}
