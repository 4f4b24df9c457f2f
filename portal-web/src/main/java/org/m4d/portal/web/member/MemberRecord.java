package org.m4d.portal.web.member;

import java.time.Instant;
import java.util.Set;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.Profile;

/**
 * A member as the API tells of her to everybody: nothing of her settings.
 *
 * @param stakeholder from which side she takes part
 * @param countries the countries she works on
 * @param interests slugs of themes
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
        Instant registeredAt) {

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
                member.registeredAt());
    }
}
