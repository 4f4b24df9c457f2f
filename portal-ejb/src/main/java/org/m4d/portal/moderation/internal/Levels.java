package org.m4d.portal.moderation.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.StandingView;

/** How those stand who write at present, for a minute: a post must not wait while everything that its author ever did is counted. */
@ApplicationScoped
public class Levels {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    @Inject
    Standings standings;

    private final Cache<Long, StandingView> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    public StandingView of(Member member) {
        return known.get(member.getId(), id -> standings.of(member));
    }

    /** When the member wrote something since then, as of now. */
    public List<Instant> written(long member, Instant since) {
        return standings.written(member, since);
    }

    /** After something was done that may change it. */
    public void forget(long member) {
        known.invalidate(member);
    }
}
