package org.m4d.portal.notification;

import java.util.Set;
import org.m4d.portal.common.FeatureEvent;

/**
 * Notifications were written, read or taken back, so counts of unread ones change with the transaction.
 *
 * @param members whose; empty when the database alone knows
 */
@FeatureEvent
public record NoticesWritten(Set<Long> members) {

    public NoticesWritten {
        members = Set.copyOf(members);
    }

    /** By one statement for all whom it concerns. */
    public static NoticesWritten toMany() {
        return new NoticesWritten(Set.of());
    }
}
