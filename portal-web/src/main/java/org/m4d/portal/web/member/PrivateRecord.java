package org.m4d.portal.web.member;

import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.member.Gender;
import org.m4d.portal.member.PrivateProfile;

/**
 * What a member tells the portal alone, as the API tells it to herself.
 *
 * @param gender {@code woman}, {@code man}, {@code another}, or null when she says nothing of it
 * @param invitations whether facilitators may invite her to e-discussions
 */
public record PrivateRecord(String gender, Boolean invitations) {

    static PrivateRecord of(PrivateProfile profile) {
        return new PrivateRecord(
                profile.gender() == null ? null : profile.gender().id(), profile.invitations());
    }

    /** @throws InvalidInput when the gender is none of those */
    PrivateProfile profile() {
        Gender said = gender == null || gender.isEmpty()
                ? null
                : Gender.of(gender).orElseThrow(() -> InvalidInput.of("gender", "error.choice"));
        return new PrivateProfile(said, invitations);
    }
}
