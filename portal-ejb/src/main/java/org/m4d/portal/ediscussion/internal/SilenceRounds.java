package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.m4d.portal.ediscussion.SilenceMeasuring;

/** One measurement in a transaction of its own. */
@ApplicationScoped
public class SilenceRounds {

    @Inject
    SilenceMeasuring measuring;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void measure(long discussion) {
        measuring.routine(discussion);
    }
}
