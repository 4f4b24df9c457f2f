package org.m4d.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class AppointmentPolicyTest {

    private static final Actor MEMBER = actor(Role.MEMBER);
    private static final Actor ADMINISTRATOR = actor(Role.MEMBER, Role.ADMINISTRATOR);

    @Test
    void managersOfficersAndAdministratorsAppoint() {
        assertThat(AppointmentPolicy.mayAppoint(MEMBER, Set.of(MandateRole.OWNER)))
                .isTrue();
        assertThat(AppointmentPolicy.mayAppoint(MEMBER, Set.of(MandateRole.OFFICER)))
                .isTrue();
        assertThat(AppointmentPolicy.mayAppoint(ADMINISTRATOR, Set.of())).isTrue();
    }

    @Test
    void nobodyElseAppoints() {
        assertThat(AppointmentPolicy.mayAppoint(MEMBER, Set.of(MandateRole.EDITOR, MandateRole.EVIDENCE)))
                .isFalse();
        assertThat(AppointmentPolicy.mayAppoint(MEMBER, Set.of())).isFalse();
        assertThat(AppointmentPolicy.mayAppoint(Actor.ANONYMOUS, Set.of(MandateRole.OWNER)))
                .isFalse();
        assertThat(AppointmentPolicy.mayAppoint(actor(), Set.of(MandateRole.OWNER)))
                .as("an account that lost its role")
                .isFalse();
    }

    @Test
    void nobodyGivesAMandateToHerself() {
        assertThatThrownBy(() -> AppointmentPolicy.checkGrant(ADMINISTRATOR, 7)).isInstanceOf(NotAllowed.class);
        assertThatCode(() -> AppointmentPolicy.checkGrant(MEMBER, 8)).doesNotThrowAnyException();
    }

    @Test
    void theLastInChargeStaysUntilSomebodyFollows() {
        Mandate manager = confirmed(MandateRole.OWNER);
        assertThatThrownBy(() -> AppointmentPolicy.checkEnd(MEMBER, manager, false))
                .isInstanceOf(Conflict.class);
        assertThat(AppointmentPolicy.mayEnd(MEMBER, manager, true)).isTrue();
        assertThat(AppointmentPolicy.mayEnd(ADMINISTRATOR, manager, false)).isTrue();
    }

    @Test
    void whatPutsNobodyInChargeEndsAtAnyTime() {
        assertThat(AppointmentPolicy.mayEnd(MEMBER, confirmed(MandateRole.EDITOR), false))
                .isTrue();
        assertThat(AppointmentPolicy.mayEnd(MEMBER, asked(MandateRole.OFFICER), false))
                .isTrue();
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        Mandate mandate = confirmed(MandateRole.EDITOR);
        Instant first = Instant.parse("2026-11-01T10:00:00Z");
        mandate.end(7, first);
        mandate.end(8, first.plusSeconds(60));
        assertThat(mandate.getEndedAt()).isEqualTo(first);
    }

    @Test
    void whatWasDeclinedIsNotConfirmedAnyMore() {
        Mandate mandate = asked(MandateRole.OFFICER);
        mandate.end(7, Instant.EPOCH);
        assertThatThrownBy(() -> mandate.confirm(8, Instant.EPOCH)).isInstanceOf(Conflict.class);
    }

    private static Mandate confirmed(MandateRole role) {
        Mandate mandate = asked(role);
        mandate.confirm(1, Instant.EPOCH);
        return mandate;
    }

    private static Mandate asked(MandateRole role) {
        return new Mandate(null, null, role, Instant.EPOCH);
    }

    private static Actor actor(Role... roles) {
        return new Actor("subject", 7L, "Somebody", null, null, Set.of(roles), true);
    }
}
