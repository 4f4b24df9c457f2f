package org.m4d.portal.web.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Finished feeds, and since when each has been what it is. */
@ApplicationScoped
class FeedStore {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final long MOST_ADDRESSES = 20_000;
    private static final int VALIDATOR_BYTES = 12;

    /**
     * A finished feed.
     *
     * @param modified when this server first had it like this: later than any change, so that nobody misses one
     */
    record Kept(byte[] plain, byte[] gzipped, String etag, Instant modified) {}

    private record Since(String etag, Instant modified) {}

    private final Cache<String, Kept> feeds = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Kept feed) -> key.length() + feed.plain().length + feed.gzipped().length)
            .expireAfterWrite(LONGEST)
            .build();

    private final Cache<String, Since> since =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    @Inject
    Clock clock;

    /**
     * The feed of an address.
     *
     * @param version of what it is made from; empty when it is to be made anew each time
     */
    Kept get(String address, Optional<String> version, Supplier<byte[]> made) {
        return version.map(v -> feeds.get(address + '\n' + v, unused -> keep(address, made.get())))
                .orElseGet(() -> keep(address, made.get()));
    }

    private Kept keep(String address, byte[] content) {
        String etag = etag(content);
        Since known = since.asMap()
                .compute(
                        address,
                        (unused, before) -> before != null && before.etag().equals(etag)
                                ? before
                                : new Since(etag, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return new Kept(content, gzipped(content), etag, known.modified());
    }

    private static byte[] gzipped(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, VALIDATOR_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
