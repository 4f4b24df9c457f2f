package org.m4d.portal.member;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class ErasurePolicyTest {

    private static final Actor ADMINISTRATOR =
            new Actor("a", 1L, "Ada Example", "en", "UTC", Set.of(Role.MEMBER, Role.ADMINISTRATOR), true);

    @Test
    void anotherMemberCanBeErasedWhenNothingStandsInTheWay() {
        assertThatCode(() -> ErasurePolicy.check(ADMINISTRATOR, 2, List.of())).doesNotThrowAnyException();
    }

    @Test
    void nobodyErasesHerself() {
        assertThatThrownBy(() -> ErasurePolicy.check(ADMINISTRATOR, 1, List.of()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("error.erasure.own");
    }

    @Test
    void whatHasToBeSettledFirstIsNamed() {
        List<ErasureObstacle> obstacles =
                List.of(new ErasureObstacle("erasure.last-facilitator", "Wells", "ediscussion/3/wells"));
        assertThatThrownBy(() -> ErasurePolicy.check(ADMINISTRATOR, 2, obstacles))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> org.assertj.core.api.Assertions.assertThat(conflict.arguments())
                                .containsExactly("Wells"))
                .hasMessage("error.erasure.last-facilitator");
    }
}
