package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.moderation.EvidenceTerm;

/** Deletes what was handed over to the moderators when they need it no more. The messages stay in their conversations as they are. */
@ApplicationScoped
public class HandedMessageTerm {

    private static final int AT_ONCE = 200;

    @Inject
    HandedMessages handed;

    @Inject
    EvidenceTerm term;

    @Inject
    Clock clock;

    /**
     * One transaction's worth of it.
     *
     * @param after the id of a reported message to go on from; 0 for the first
     * @return where to go on; nothing when all were looked at
     */
    @Transactional
    public OptionalLong endSome(long after) {
        List<Long> reported = handed.reported(after, clock.instant().minus(EvidenceTerm.AFTERWARDS), AT_ONCE);
        if (reported.isEmpty()) {
            return OptionalLong.empty();
        }
        Set<ContentRef> over = term.over(reported.stream()
                .map(id -> new ContentRef(ContentType.MESSAGE, id))
                .toList());
        if (!over.isEmpty()) {
            handed.delete(over.stream().map(ContentRef::id).toList());
        }
        return OptionalLong.of(reported.getLast());
    }
}
