package org.m4d.portal.forum.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;

/** A transaction for each stretch of what is written down, whatever asked for it. */
@Stateless
public class ReadWriter {

    @Inject
    ReadingTables tables;

    /** Writes a stretch of positions. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(Collection<Map.Entry<Reader, Seen>> reads) {
        tables.write(reads);
    }

    /** Writes that a member is here. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void visited(long member, Instant at) {
        tables.visited(member, at);
    }
}
