package org.m4d.portal.member;

import java.time.Instant;
import java.util.List;

/**
 * A member before and after she is erased, for administrators.
 *
 * @param own whether it is the acting administrator herself, whom another one has to erase
 * @param subject the id of her account with the identity provider; null when she has none, or was erased
 * @param erasedAt null while she is a member
 * @param obstacles what has to be settled first
 */
public record ErasureView(
        AuthorView member, boolean own, String subject, Instant erasedAt, List<ErasureObstacle> obstacles) {

    public ErasureView {
        obstacles = List.copyOf(obstacles);
    }

    public boolean erased() {
        return erasedAt != null;
    }

    /** Whether nothing stands in the way. */
    public boolean possible() {
        return !own && obstacles.isEmpty();
    }
}
