package org.m4d.portal.member;

import java.time.Instant;

/**
 * A member as other people see her.
 *
 * @param unclaimed whether an archive brought her, and nobody has said yet that she is it
 * @param erased whether she is a member no more: nothing but from which side she took part is left of her
 * @param version for the lost-update check of the profile form
 */
public record MemberView(
        long id,
        String username,
        Profile profile,
        Instant registeredAt,
        boolean unclaimed,
        boolean erased,
        long version) {}
