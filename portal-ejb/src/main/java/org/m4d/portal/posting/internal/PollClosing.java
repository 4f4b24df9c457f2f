package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.PollClosed;

/** Closes polls, each once: whoever comes second finds it closed. */
@ApplicationScoped
public class PollClosing {

    @Inject
    Polls polls;

    @Inject
    ResponseCounts counts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<PollClosed> closed;

    @Inject
    Event<ContentChanged> changes;

    /** @param by who closes it; null when its time is over */
    @Transactional
    public void close(long id, Long by) {
        Poll poll = polls.locked(id);
        Instant now = clock.instant();
        if (!poll.close(poll.over(now) ? poll.getClosesAt() : now)) {
            return;
        }
        Set<Long> voters = polls.voters(id);
        if (poll.isAnonymous()) {
            polls.forget(id);
        }
        if (by != null && by != poll.getAuthorId()) {
            audit.record("poll.close", new ContentRef(ContentType.POLL, id), null);
        }
        closed.fire(new PollClosed(id, poll.ref(), poll.getAuthorId(), voters, by));
        changes.fire(new ContentChanged(counts.page(poll.ref())));
    }
}
