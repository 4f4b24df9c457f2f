package org.m4d.portal.preview.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.m4d.portal.common.Round;

/** Looks every few seconds for links that wait for their cards: whoever posted one sees it soon, and a restart loses none. */
@Singleton
public class CardTimer {

    @Inject
    Fetching fetching;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void fetch() {
        Round.of("fetching of link cards", fetching::due);
    }
}
