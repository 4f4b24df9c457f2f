package org.m4d.portal.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
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

    /** Whether this member looks after that circle: has a say in what belongs to it. */
    default boolean ledBy(long circle, long member) {
        return false;
    }

    /** Who reads what belongs to the circle: its members, unless it is open to others. */
    default Audience contents(long circle) {
        return Audience.of(new ContentRef(type(), circle));
    }

    /**
     * The circles of a member whose contents stand in lists beside those of others. A kind whose contents never do, such as
     * conversations, gives none.
     */
    Set<Long> of(long member);
}
