package org.m4d.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class OrganisationPolicyTest {

    private static final Actor MEMBER = actor(Role.MEMBER);
    private static final Actor ADMINISTRATOR = actor(Role.MEMBER, Role.ADMINISTRATOR);

    @Test
    void thoseInChargeEditTheRecord() {
        assertThat(OrganisationPolicy.mayEdit(MEMBER, Set.of(MandateRole.OWNER)))
                .isTrue();
        assertThat(OrganisationPolicy.mayEdit(MEMBER, Set.of(MandateRole.EDITOR)))
                .isTrue();
        assertThat(OrganisationPolicy.mayEdit(MEMBER, Set.of(MandateRole.OFFICER)))
                .isTrue();
    }

    @Test
    void whoKeepsTheEvidenceOrHasNoMandateDoesNot() {
        assertThat(OrganisationPolicy.mayEdit(MEMBER, Set.of(MandateRole.EVIDENCE)))
                .isFalse();
        assertThat(OrganisationPolicy.mayEdit(MEMBER, Set.of())).isFalse();
        assertThat(OrganisationPolicy.mayEdit(Actor.ANONYMOUS, Set.of(MandateRole.OWNER)))
                .isFalse();
    }

    @Test
    void onlyAdministratorsConfirmAndNeverThemselves() {
        assertThat(OrganisationPolicy.mayConfirm(ADMINISTRATOR, 8)).isTrue();
        assertThat(OrganisationPolicy.mayConfirm(ADMINISTRATOR, 7)).isFalse();
        assertThat(OrganisationPolicy.mayConfirm(MEMBER, 8)).isFalse();
    }

    @Test
    void onlyAdministratorsPutAuthoritiesOnRecord() {
        assertThat(OrganisationPolicy.mayRegisterAuthority(ADMINISTRATOR)).isTrue();
        assertThat(OrganisationPolicy.mayRegisterAuthority(MEMBER)).isFalse();
    }

    @Test
    void anOfficeIsAskedForOnce() {
        assertThat(OrganisationPolicy.mayAskForOffice(MEMBER, false)).isTrue();
        assertThat(OrganisationPolicy.mayAskForOffice(MEMBER, true)).isFalse();
        assertThat(OrganisationPolicy.mayAskForOffice(Actor.ANONYMOUS, false)).isFalse();
    }

    private static Actor actor(Role... roles) {
        return new Actor("subject", 7L, "Somebody", null, null, Set.of(roles), true);
    }
}
