package org.m4d.portal.web.fragment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Stretches of pages that are the same for many readers, under keys that name all that they are made of: language, time zone, the version
 * of the content, what the reader may do. A changed content has another key, so nothing is ever dropped but by age and for lack of room.
 */
@ApplicationScoped
public class Fragments {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** What a key does not name, such as another server's change, is seen after this time at the latest. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Cache<String, Fragment> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Fragment fragment) -> 2 * key.length() + fragment.weight())
            .expireAfterWrite(LONGEST)
            .build();

    Optional<Fragment> find(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    void keep(String key, Fragment fragment) {
        kept.put(key, fragment);
    }
}
