package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ledger.Deadlines;
import org.m4d.portal.ledger.LedgerDeed;
import org.m4d.portal.ledger.LedgerEntry;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.notification.NoticeKind;

/** Reminds of one recommendation in a transaction of its own; whoever comes second finds it done. */
@ApplicationScoped
public class LedgerRounds {

    @Inject
    Recommendations recommendations;

    @Inject
    LedgerNotices notices;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(long id) {
        Recommendation recommendation = recommendations.locked(id);
        Instant now = clock.instant();
        recommendation
                .remind(Deadlines.today(now))
                .filter(due -> recommendations.reminded(recommendation, due, now))
                .ifPresent(due -> {
                    recommendations.add(new LedgerEntry(recommendation, LedgerDeed.REMIND, null, null, now).dated());
                    notices.tell(recommendation, NoticeKind.LEDGER_REMINDER, null);
                    changes.fire(ContentChanged.of(ContentType.RECOMMENDATION, id));
                });
    }
}
