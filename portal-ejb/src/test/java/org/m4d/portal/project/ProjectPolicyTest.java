package org.m4d.portal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class ProjectPolicyTest {

    private static final Actor MEMBER = actor(Role.MEMBER);
    private static final Actor ADMINISTRATOR = actor(Role.MEMBER, Role.ADMINISTRATOR);

    @Test
    void ownersAndEditorsOfTheLeadRegisterAndEdit() {
        for (MandateRole role : Set.of(MandateRole.OWNER, MandateRole.EDITOR)) {
            assertThat(ProjectPolicy.mayRegister(MEMBER, Set.of(role))).isTrue();
            assertThat(ProjectPolicy.mayEdit(MEMBER, Set.of(role))).isTrue();
        }
    }

    @Test
    void nobodyElseDoes() {
        assertThat(ProjectPolicy.mayEdit(MEMBER, Set.of())).isFalse();
        assertThat(ProjectPolicy.mayEdit(MEMBER, Set.of(MandateRole.EVIDENCE, MandateRole.OFFICER)))
                .isFalse();
        assertThat(ProjectPolicy.mayEdit(Actor.ANONYMOUS, Set.of(MandateRole.OWNER)))
                .isFalse();
    }

    @Test
    void anAdministratorMendsAProjectButRegistersNone() {
        assertThat(ProjectPolicy.mayEdit(ADMINISTRATOR, Set.of())).isTrue();
        assertThat(ProjectPolicy.mayRegister(ADMINISTRATOR, Set.of())).isFalse();
    }

    private static Actor actor(Role... roles) {
        return new Actor("subject", 7L, "Somebody", null, null, Set.of(roles), true);
    }
}
