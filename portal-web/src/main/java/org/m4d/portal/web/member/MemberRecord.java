package org.m4d.portal.web.member;

import java.time.Instant;
import java.util.Set;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.Profile;

/**
 * A member as the API tells of her to everybody: nothing of her settings. Of one who was erased, name and login name stand for that, and the
 * side that she took part from is what is left.
 *
 * @param stakeholder from which side she takes part
 * @param countries the countries she works on
 * @param interests slugs of themes
 * @param registeredAt null for one who was erased
 * @param erased whether she is a member no more
 */
public record MemberRecord(
        long id,
        String username,
        String name,
        String stakeholder,
        String organisation,
        Set<String> countries,
        Set<String> languages,
        Set<String> interests,
        Instant registeredAt,
        boolean erased) {

    static MemberRecord of(MemberView member) {
        Profile profile = member.profile();
        return new MemberRecord(
                member.id(),
                member.username(),
                profile.name(),
                profile.stakeholder().id(),
                profile.organisation(),
                profile.countries(),
                profile.languages(),
                profile.interests(),
                member.erased() ? null : member.registeredAt(),
                member.erased());
    }
}
