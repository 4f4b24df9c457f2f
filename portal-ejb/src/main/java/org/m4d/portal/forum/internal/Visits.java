package org.m4d.portal.forum.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which members are here, told once a minute for each. */
@ApplicationScoped
public class Visits {

    private static final Duration TOLD_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final long MOST_MEMBERS = 20_000;

    private final Map<Long, Instant> waiting = new ConcurrentHashMap<>();
    private final Cache<Long, Boolean> told = Caffeine.newBuilder()
            .expireAfterWrite(TOLD_AGAIN_AFTER)
            .maximumSize(MOST_MEMBERS)
            .build();

    /** A member sees a list. */
    public void add(long member, Instant at) {
        if (told.asMap().putIfAbsent(member, Boolean.TRUE) == null) {
            waiting.put(member, at);
        }
    }

    Map<Long, Instant> take() {
        Map<Long, Instant> taken = new HashMap<>(waiting);
        taken.forEach(waiting::remove);
        return taken;
    }
}
