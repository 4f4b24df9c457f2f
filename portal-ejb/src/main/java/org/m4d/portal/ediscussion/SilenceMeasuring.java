package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.SilenceMeasurement.Occasion;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.SilenceCounts;
import org.m4d.portal.ediscussion.internal.Silences;

/** Measures who is awaited in an e-discussion and who has spoken, and keeps it. */
@ApplicationScoped
public class SilenceMeasuring {

    @Inject
    EDiscussions discussions;

    @Inject
    SilenceCounts counts;

    @Inject
    Silences silences;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** Measures in place of the last routine measurement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void routine(long discussion) {
        discussions.locked(discussion);
        SilenceMeasurement before = silences.latest(discussion).orElse(null);
        silences.routine(discussion)
                .ifPresentOrElse(
                        routine -> take(routine, before, discussion), () -> add(Occasion.ROUTINE, before, discussion));
    }

    /** Measures beside an invitation, to stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void invitation(long discussion, Occasion occasion) {
        add(occasion, silences.latest(discussion).orElse(null), discussion);
    }

    private void add(Occasion occasion, SilenceMeasurement before, long discussion) {
        SilenceMeasurement added = new SilenceMeasurement(discussion, occasion);
        take(added, before, discussion);
        silences.add(added);
    }

    private void take(SilenceMeasurement measurement, SilenceMeasurement before, long discussion) {
        measurement.take(counts.of(discussion), before, clock.instant());
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion));
    }
}
