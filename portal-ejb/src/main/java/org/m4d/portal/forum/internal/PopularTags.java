package org.m4d.portal.forum.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.m4d.portal.forum.AudienceChanged;
import org.m4d.portal.forum.TagCount;

/** The tags that are used most, counted at most once a minute: all topics are counted for it. What is no longer public is left out at once. */
@ApplicationScoped
public class PopularTags {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 60;
    private static final String ALL = "all";

    @Inject
    TopicTags tags;

    private final LoadingCache<String, List<TagCount>> counted =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1).build(unused -> tags.mostUsed(MOST));

    public List<TagCount> now() {
        return counted.get(ALL);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AudienceChanged change) {
        counted.invalidateAll();
    }
}
