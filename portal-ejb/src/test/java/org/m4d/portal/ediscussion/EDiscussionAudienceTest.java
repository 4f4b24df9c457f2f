package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.member.Gender;
import org.m4d.portal.member.StakeholderType;

class EDiscussionAudienceTest {

    private final EDiscussionAudience audience = new EDiscussionAudience(7);

    @Test
    void whoIsNamedReplacesThoseBefore() {
        audience.name(Set.of(1L, 2L), Set.of("ML"), Set.of(StakeholderType.NGO));
        audience.name(Set.of(2L), Set.of("SN", "ML"), Set.of());

        assertThat(audience.getGroups()).containsExactly(2L);
        assertThat(audience.getCountries()).containsExactly("ML", "SN");
        assertThat(audience.getStakeholders()).isEmpty();
    }

    @Test
    void anAudienceThatNobodyHasNamedHasAnEditionBeforeTheFirst() {
        assertThat(audience.edition()).isEqualTo(1);
        assertThat(new AudienceView(List.of(), List.of(), List.of(), 0).everybody())
                .isTrue();
    }

    /** Nobody is looked for by what she told the portal alone. */
    @Test
    void aListOfMembersIsNeverNarrowedByGender() {
        assertThat(Arrays.stream(InviteeFilter.class.getRecordComponents()))
                .noneMatch(part -> part.getName().contains("gender") || part.getType() == Gender.class);
    }

    @Test
    void whatIsBlankInAFilterIsNotChosen() {
        assertThat(new InviteeFilter(" ", "", null, "")).isEqualTo(InviteeFilter.ALL);
    }
}
