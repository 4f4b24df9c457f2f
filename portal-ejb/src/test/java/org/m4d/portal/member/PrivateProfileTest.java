package org.m4d.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivateProfileTest {

    private static final Profile PROFILE =
            new Profile("Amara Diallo", StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), "fr", null);

    private final Member member = new Member("subject", "amara", PROFILE, Instant.parse("2026-11-09T00:00:00Z"));

    @Test
    void whoToldNothingSaidNoGenderAndMayBeInvited() {
        assertThat(member.privateProfile()).isEqualTo(new PrivateProfile(null, true));
    }

    @Test
    void whatSheTellsThePortalAloneStaysWhenHerProfileChanges() {
        member.confide(new PrivateProfile(Gender.WOMAN, false));
        member.describe(PROFILE);

        assertThat(member.privateProfile()).isEqualTo(new PrivateProfile(Gender.WOMAN, false));
    }

    @Test
    void sheTakesItBack() {
        member.confide(new PrivateProfile(Gender.MAN, false));
        member.confide(new PrivateProfile(null, true));

        assertThat(member.privateProfile()).isEqualTo(new PrivateProfile(null, true));
    }

    /** What others are given is made of these records; a component more and this fails. */
    @Test
    void whatOthersSeeHasNoPlaceForIt() {
        Stream.of(Profile.class, MemberView.class, AuthorView.class, Handle.class)
                .flatMap(shown -> Arrays.stream(shown.getRecordComponents()))
                .forEach(component -> {
                    assertThat(component.getName()).isNotIn("gender", "invitations");
                    assertThat(component.getType()).isNotIn(Gender.class, PrivateProfile.class);
                });
    }

    @ParameterizedTest
    @EnumSource(Gender.class)
    void aGenderIsFoundByItsId(Gender gender) {
        assertThat(Gender.of(gender.id())).contains(gender);
        assertThat(Gender.of(gender.name())).isEmpty();
    }
}
