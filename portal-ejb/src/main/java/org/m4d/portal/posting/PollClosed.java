package org.m4d.portal.posting;

import java.util.Objects;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * A poll closed. Told inside the transaction, once.
 *
 * @param poll its id
 * @param within what it belongs to
 * @param author who asked it
 * @param voters the members who voted
 * @param by who closed it; null when its time was over
 */
@FeatureEvent
public record PollClosed(long poll, ContentRef within, long author, Set<Long> voters, Long by) {
    public PollClosed {
        Objects.requireNonNull(within, "within");
        voters = Set.copyOf(voters);
    }
}
