package org.m4d.portal.posting;

import java.util.Set;
import org.m4d.portal.common.FeatureEvent;

/**
 * A poll closed. Told inside the transaction, once.
 *
 * @param poll its id
 * @param author who asked it
 * @param voters the members who voted
 * @param by who closed it; null when its time was over
 */
@FeatureEvent
public record PollClosed(long poll, long author, Set<Long> voters, Long by) {
    public PollClosed {
        voters = Set.copyOf(voters);
    }
}
