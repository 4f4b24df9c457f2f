package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Takes away what nothing was published with for {@code portal.attachments.unclaimed-days}, and the files that no row needs. The rows go first: a
 * file without a row is waste, a row without its file is a broken promise.
 */
@ApplicationScoped
public class Sweep {

    private static final int AT_ONCE = 500;

    /** A draft of a text may wait that long for its writer, and shows its pictures meanwhile. */
    private static final long DAYS = 7;

    /** Between the moment when a file is kept and that when its row is written lies never so much. */
    private static final Duration ROW_FOLLOWS = Duration.ofHours(1);

    @Inject
    Attachments attachments;

    @Inject
    FileStore store;

    @Inject
    Config config;

    @Inject
    Clock clock;

    @Inject
    Sweep self;

    /** Deletes the rows of what was uploaded and never used. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unused() {
        Duration kept = Duration.ofDays(config.getOptionalValue("portal.attachments.unclaimed-days", Long.class)
                .orElse(DAYS));
        attachments.unclaimed(clock.instant().minus(kept), AT_ONCE).forEach(attachments::remove);
    }

    /** Deletes the files that no row needs. */
    void files() throws IOException {
        List<String> hashes = new ArrayList<>();
        try (Stream<String> all = store.all()) {
            for (String hash : (Iterable<String>) all::iterator) {
                hashes.add(hash);
                if (hashes.size() == AT_ONCE) {
                    drop(hashes);
                }
            }
        }
        drop(hashes);
        store.tidy(clock.instant().minus(ROW_FOLLOWS));
    }

    private void drop(List<String> hashes) throws IOException {
        if (hashes.isEmpty()) {
            return;
        }
        Instant before = clock.instant().minus(ROW_FOLLOWS);
        Set<String> needed = self.needed(hashes);
        for (String hash : hashes) {
            if (!needed.contains(hash)) {
                store.drop(hash, before);
            }
        }
        hashes.clear();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> needed(List<String> hashes) {
        return attachments.needed(hashes);
    }
}
