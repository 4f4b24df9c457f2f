package org.m4d.portal.web.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.m4d.portal.common.TooManyRequests;

/**
 * Keeps one member or address from taking the server from all others. On this node alone; a bucket that nobody draws from is full
 * again after a minute, so forgetting it then changes nothing.
 */
@ApplicationScoped
public class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long MOST_BUCKETS = 100_000;

    private record Key(Pace pace, String who) {}

    private final LoadingCache<Key, Bucket> buckets;

    @Inject
    public RateLimits(Config config) {
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .maximumSize(MOST_BUCKETS)
                .build(key -> bucket(config.getOptionalValue(key.pace().setting(), Long.class)
                        .orElse(key.pace().perMinute())));
    }

    /** For the container's proxy. */
    protected RateLimits() {
        buckets = null;
    }

    /**
     * Counts one more.
     *
     * @param who a member's subject or an address; empty when it is unknown, which is not counted
     * @throws TooManyRequests when there was too much of it in the last minute; says when the next one is taken
     */
    public void count(Pace pace, Optional<String> who) {
        if (who.isEmpty()) {
            return;
        }
        ConsumptionProbe probe = buckets.get(new Key(pace, who.get())).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusSeconds(1)
                    .truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private static Bucket bucket(long perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
