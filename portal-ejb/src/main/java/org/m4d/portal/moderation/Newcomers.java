package org.m4d.portal.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Body;

/** What those may post who are not known yet: how many links, images and mentions, how often, and whether a moderator looks first. */
public final class Newcomers {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(https?:|mailto:)");
    private static final Pattern IMAGE = Pattern.compile("<img\\b");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@./])@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]+");
    private static final Duration HOUR = Duration.ofHours(1);

    private Newcomers() {}

    /**
     * Whether what somebody of this level writes next waits for a moderator.
     *
     * @param shown how many of her posts can be read
     * @param first how many of the first posts wait: portal.moderation.approve-first
     */
    public static boolean waits(int level, long shown, int first) {
        return level == 0 && shown < first;
    }

    /** @throws InvalidInput when there is more of something in it than the limits admit */
    public static void check(Body body, PostingLimits limits) {
        check(count(LINK, body.html()), limits.links(), "error.too-many-links");
        check(count(IMAGE, body.html()), limits.images(), "error.too-many-images");
        check(count(MENTION, body.source()), limits.mentions(), "error.too-many-mentions");
    }

    /**
     * How long somebody has to wait before she posts again.
     *
     * @param written when she wrote in the last hour, first the first
     */
    public static Optional<Duration> pause(List<Instant> written, Integer hourly, Instant now) {
        if (hourly == null || written.size() < hourly) {
            return Optional.empty();
        }
        Instant leaves = written.get(written.size() - hourly).plus(HOUR);
        return Optional.of(Duration.between(now, leaves).plusSeconds(1)).filter(Duration::isPositive);
    }

    private static void check(long found, Integer most, String key) {
        if (most != null && found > most) {
            throw InvalidInput.of("body", key, Map.of("max", most, "found", found));
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
