package org.m4d.portal.security;

import java.util.Optional;

/** How this floor learns which member an account is, without knowing the member feature. */
public interface MemberLookup {

    /** @param language BCP 47, may be null
     * @param zone time zone id, may be null */
    record KnownMember(long id, String name, String language, String zone) {}

    Optional<KnownMember> knownBySubject(String subject);
}
