package org.m4d.portal.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Whole public pages, as they were made for a reader who is not signed in. */
@ApplicationScoped
class PageCache {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** Also a page that no event drops is made anew now and then: states that depend on the date move by themselves. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, CachedPage page) -> key.length() + page.weight())
            .expireAfterWrite(LONGEST)
            .build();

    Optional<CachedPage> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(String key, CachedPage page) {
        pages.put(key, page);
    }
}
