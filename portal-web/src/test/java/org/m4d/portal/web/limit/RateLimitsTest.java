package org.m4d.portal.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.TooManyRequests;

class RateLimitsTest {

    private static final Optional<String> SOMEBODY = Optional.of("somebody");

    @Test
    void takesAsManyAsTheSettingSaysAndThenAsksToWait() {
        RateLimits limits = new RateLimits(settings(Map.of("portal.limit.writes", 3L)));
        for (int i = 0; i < 3; i++) {
            limits.count(Pace.WRITES, SOMEBODY);
        }
        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> limits.count(Pace.WRITES, SOMEBODY));
        // three a minute are one in twenty seconds
        assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(21));
    }

    @Test
    void oneDoesNotWaitForAnother() {
        RateLimits limits = new RateLimits(settings(Map.of("portal.limit.writes", 1L, "portal.limit.costly", 1L)));
        limits.count(Pace.WRITES, SOMEBODY);
        assertThatThrownBy(() -> limits.count(Pace.WRITES, SOMEBODY)).isInstanceOf(TooManyRequests.class);

        limits.count(Pace.WRITES, Optional.of("somebody else"));
        limits.count(Pace.COSTLY, SOMEBODY);
    }

    @Test
    void whoIsUnknownIsNotCounted() {
        RateLimits limits = new RateLimits(settings(Map.of("portal.limit.writes", 1L)));
        limits.count(Pace.WRITES, Optional.empty());
        limits.count(Pace.WRITES, Optional.empty());
        limits.count(Pace.WRITES, SOMEBODY);
    }

    @Test
    void withoutASettingEachPaceHasItsOwnLimit() {
        RateLimits limits = new RateLimits(settings(Map.of()));
        for (Pace pace : Pace.values()) {
            for (long i = 0; i < pace.perMinute(); i++) {
                limits.count(pace, SOMEBODY);
            }
        }
        assertThat(Pace.REQUESTS.perMinute()).isGreaterThan(Pace.COSTLY.perMinute());
    }

    private static Config settings(Map<String, Long> values) {
        return (Config) Proxy.newProxyInstance(
                RateLimitsTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getOptionalValue" -> Optional.ofNullable(values.get((String) arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
