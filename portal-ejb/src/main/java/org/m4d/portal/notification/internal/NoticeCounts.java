package org.m4d.portal.notification.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.LongFunction;
import org.m4d.portal.notification.NoticesWritten;

/**
 * How many unread notifications members have, so that the header of every page costs no query. Forgotten when notifications are written or
 * read, and after half a minute, for another server may have written some.
 */
@ApplicationScoped
public class NoticeCounts {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MOST_MEMBERS = 20_000;

    private final Cache<Long, Integer> counts = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumSize(MOST_MEMBERS)
            .build();

    int of(long member, LongFunction<Integer> count) {
        return counts.get(member, count::apply);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesWritten changed) {
        if (changed.members().isEmpty()) {
            counts.invalidateAll();
        } else {
            counts.invalidateAll(changed.members());
        }
    }
}
