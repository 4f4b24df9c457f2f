package org.m4d.portal.posting;

import java.util.Objects;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * Somebody wrote something, or changed it. Told inside the transaction, with what is new in it alone: an edit that
 * mentions nobody anew names nobody.
 *
 * @param ref what was written
 * @param author the member who wrote
 * @param mentioned the members whom it mentions
 * @param quoted the writings that it quotes
 */
@FeatureEvent
public record TextWritten(ContentRef ref, long author, Set<Long> mentioned, Set<ContentRef> quoted) {
    public TextWritten {
        Objects.requireNonNull(ref, "ref");
        mentioned = Set.copyOf(mentioned);
        quoted = Set.copyOf(quoted);
    }
}
