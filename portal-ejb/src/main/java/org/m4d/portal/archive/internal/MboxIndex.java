package org.m4d.portal.archive.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.archive.mbox.MboxReader;
import org.m4d.portal.archive.mbox.MboxSpan;
import org.m4d.portal.archive.threads.Conversations;
import org.m4d.portal.archive.threads.Heading;
import org.m4d.portal.archive.threads.Threading;
import org.m4d.portal.mime.BrokenMail;

/** Where the messages of an mbox lie, and which belong together. */
final class MboxIndex {

    /** So often it is told how far the file was read. */
    private static final int TOLD_EVERY = 1_000;

    private static final int BLOCK = 4_096;

    private final List<long[]> offsets = new ArrayList<>();
    private final List<long[]> lengths = new ArrayList<>();
    private final BitSet escaped = new BitSet();
    private int size;
    private Conversations conversations;

    private MboxIndex() {}

    static MboxIndex read(MboxReader reader, Instant now, Watch watch) throws IOException {
        MboxIndex index = new MboxIndex();
        Threading threading = new Threading();
        for (Optional<MboxSpan> span = reader.next(); span.isPresent(); span = reader.next()) {
            index.add(span.get());
            threading.add(heading(reader, span.get(), now));
            if (threading.size() % TOLD_EVERY == 0) {
                watch.read(reader.place());
            }
        }
        watch.read(reader.size());
        index.conversations = threading.conversations();
        return index;
    }

    /** One whose header cannot be read has a place of its own, where it will be refused. */
    private static Heading heading(MboxReader reader, MboxSpan span, Instant now) throws IOException {
        try {
            return MailHeads.heading(MailHeads.read(reader.head(span)), now);
        } catch (BrokenMail broken) {
            return new Heading(null, List.of(), "", null);
        }
    }

    private void add(MboxSpan span) {
        int row = size % BLOCK;
        if (row == 0) {
            offsets.add(new long[BLOCK]);
            lengths.add(new long[BLOCK]);
        }
        offsets.getLast()[row] = span.offset();
        lengths.getLast()[row] = span.length();
        escaped.set(size, span.escaped());
        size++;
    }

    Conversations conversations() {
        return conversations;
    }

    /** Where a message lies. */
    MboxSpan span(int message) {
        return new MboxSpan(
                offsets.get(message / BLOCK)[message % BLOCK],
                lengths.get(message / BLOCK)[message % BLOCK],
                escaped.get(message));
    }
}
