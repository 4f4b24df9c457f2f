package org.m4d.portal.posting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * In which places each member has drafts, remembered for a moment: most pages with a form have none, and reading them shall cost no query.
 * What another node saved shows here at the latest when the moment is over.
 */
@ApplicationScoped
class DraftPlaces {

    /** A member has a draft more or less. */
    record Changed(long member) {}

    private static final int MOST_MEMBERS = 20_000;

    private final Cache<Long, Set<String>> places = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(MOST_MEMBERS)
            .build();

    boolean has(long member, String place, Supplier<Set<String>> all) {
        Set<String> known = places.getIfPresent(member);
        if (known == null) {
            known = Set.copyOf(all.get());
            places.put(member, known);
        }
        return known.contains(place);
    }

    /** Forgets what is known of a member, as soon as others may see what was written. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        places.invalidate(change.member());
    }
}
