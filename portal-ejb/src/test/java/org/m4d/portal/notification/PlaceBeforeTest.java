package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.InvalidInput;

/** What was chosen before survives the way through a page and back. */
class PlaceBeforeTest {

    @ParameterizedTest
    @EnumSource(WatchLevel.class)
    void everyLevelComesBack(WatchLevel level) {
        PlaceBefore before = new PlaceBefore(new PlaceChoice(level, null));
        assertThat(PlaceBefore.parse(before.toString())).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void everyDeliveryComesBack(Delivery delivery) {
        PlaceBefore before = new PlaceBefore(new PlaceChoice(WatchLevel.WATCHING, delivery));
        assertThat(PlaceBefore.parse(before.toString())).isEqualTo(before);
    }

    @Test
    void nothingComesBackAsNothing() {
        assertThat(PlaceBefore.parse(new PlaceBefore(null).toString()).choice()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loud", "watching.", "watching.hourly", "nothing.instant", "watching.instant.more"})
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> PlaceBefore.parse(text)).isInstanceOf(InvalidInput.class);
    }
}
