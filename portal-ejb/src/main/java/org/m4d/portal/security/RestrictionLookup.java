package org.m4d.portal.security;

import java.util.Optional;

/** How this floor learns whether a moderator has restricted a member, without knowing moderation. */
public interface RestrictionLookup {

    /** What is restricted for this member now; empty for nearly everybody. */
    Optional<Restriction> of(long member);
}
