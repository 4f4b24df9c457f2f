package org.m4d.portal.forum.internal;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.Round;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;

/**
 * Writes down every second how far members have read, and before the server stops. One at a time: nothing taken can be overtaken.
 * A server that is killed loses the last second.
 */
@Singleton
@Startup
public class ReadFlusher {

    /** Few enough that no reply waits for the rows that one statement locks. */
    private static final int AT_ONCE = 200;

    private static final Logger LOG = Logger.getLogger(ReadFlusher.class.getName());

    @Inject
    PendingReads pending;

    @Inject
    Visits visits;

    @Inject
    ReadingTables tables;

    @Inject
    ReadNotices notices;

    @EJB
    ReadWriter writer;

    /** Writes what waits, in stretches that are committed each by itself. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void flush() {
        Round.of("writing of positions", () -> {
            write(writer::write);
            visits.take().forEach(this::visited);
        });
    }

    /** Nothing is lost when the server stops; other beans may be gone by now, so it writes by itself. */
    @PreDestroy
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void stop() {
        write(reads -> {
            tables.write(reads);
            notices.read(reads);
        });
    }

    private void write(Consumer<List<Map.Entry<Reader, Seen>>> to) {
        if (pending.isEmpty()) {
            return;
        }
        Map<Reader, Seen> taken = pending.take();
        try {
            List<Map.Entry<Reader, Seen>> reads = new ArrayList<>(taken.entrySet());
            for (int from = 0; from < reads.size(); from += AT_ONCE) {
                to.accept(reads.subList(from, Math.min(reads.size(), from + AT_ONCE)));
            }
            pending.written();
        } catch (RuntimeException failed) {
            // the same rows again are no harm
            pending.giveBack(taken);
            LOG.log(Level.WARNING, "Could not write down what members have read; it is tried again", failed);
        }
    }

    private void visited(long member, Instant at) {
        try {
            writer.visited(member, at);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not write down that a member was here", failed);
        }
    }
}
