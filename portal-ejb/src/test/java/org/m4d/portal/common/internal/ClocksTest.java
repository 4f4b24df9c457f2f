package org.m4d.portal.common.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** No portal that is not thrown away afterwards has a clock that can be moved. */
class ClocksTest {

    private static final String FILE = "portal.clock.file";
    private static final String THROW_AWAY = "portal.throw-away";

    @Test
    void itIsTheClockOfTheSystem() {
        assertThat(with(Map.of())).isEqualTo(Clock.systemUTC());
        assertThat(with(Map.of(THROW_AWAY, "true"))).isEqualTo(Clock.systemUTC());
    }

    @Test
    void onlyAPortalThatIsThrownAwayHasAClockThatCanBeMoved() {
        assertThat(with(Map.of(FILE, "clock", THROW_AWAY, "true"))).isInstanceOf(MovableClock.class);
        assertThatThrownBy(() -> with(Map.of(FILE, "clock")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(FILE);
        assertThatThrownBy(() -> with(Map.of(FILE, "clock", THROW_AWAY, "false")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Clock with(Map<String, String> settings) {
        Clocks clocks = new Clocks();
        clocks.config = (Config) Proxy.newProxyInstance(
                ClocksTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get((String) arguments[0])));
        clocks.choose();
        return clocks.clock();
    }
}
