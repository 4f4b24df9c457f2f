package org.m4d.portal.search.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Says in the log now and then how far an index is filled. The library's own monitor does after every batch, which is a line for every fifty rows. */
final class IndexingProgress implements MassIndexingMonitor {

    private static final Logger LOG = Logger.getLogger(IndexingProgress.class.getName());
    private static final long PERIOD = Duration.ofSeconds(10).toNanos();

    private final LongAdder added = new LongAdder();
    private final LongAdder total = new LongAdder();
    private final AtomicLong saidAt = new AtomicLong(System.nanoTime());

    @Override
    public void documentsAdded(long increment) {
        added.add(increment);
        long said = saidAt.get();
        long now = System.nanoTime();
        if (now - said >= PERIOD && saidAt.compareAndSet(said, now)) {
            say();
        }
    }

    @Override
    public void addToTotalCount(long count) {
        total.add(count);
    }

    @Override
    public void documentsBuilt(long number) {
        // what counts is that they are in the index
    }

    @Override
    public void entitiesLoaded(long size) {
        // what counts is that they are in the index
    }

    @Override
    public void indexingCompleted() {
        say();
    }

    private void say() {
        LOG.log(Level.INFO, "Search index: {0} of {1} rows", new Object[] {added.sum(), total.sum()});
    }
}
