package org.m4d.portal.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentType;

/** Implemented by each feature that has circles of members: how this floor learns who belongs, without knowing that feature. */
public interface Circle {

    /** Which kind of circles these are. */
    ContentType type();

    /** Whether this member belongs to that circle now. */
    boolean includes(long circle, long member);

    /** Which of these members belong to that circle now. */
    default Set<Long> among(long circle, Set<Long> members) {
        return members.stream().filter(member -> includes(circle, member)).collect(Collectors.toSet());
    }

    /**
     * The circles of a member whose contents stand in lists beside those of others. A kind whose contents never do, such as
     * conversations, gives none.
     */
    Set<Long> of(long member);
}
