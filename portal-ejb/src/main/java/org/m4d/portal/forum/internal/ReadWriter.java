package org.m4d.portal.forum.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;
import org.m4d.portal.notification.NoticesWritten;

/** A transaction for each stretch of what is written down, whatever asked for it. */
@Stateless
public class ReadWriter {

    @Inject
    ReadingTables tables;

    @Inject
    ReadNotices notices;

    @Inject
    Event<NoticesWritten> written;

    /** Writes a stretch of positions, and that what members were told of what they have read is read, too. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(Collection<Map.Entry<Reader, Seen>> reads) {
        tables.write(reads);
        Set<Long> members = notices.read(reads);
        if (!members.isEmpty()) {
            written.fire(new NoticesWritten(members));
        }
    }

    /** Writes that a member is here. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void visited(long member, Instant at) {
        tables.visited(member, at);
    }
}
