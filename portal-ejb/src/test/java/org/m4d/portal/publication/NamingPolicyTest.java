package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionState;

class NamingPolicyTest {

    private static final Set<EDiscussionState> SUMMED_UP =
            EnumSet.of(EDiscussionState.SYNTHESIS, EDiscussionState.ENDORSEMENT, EDiscussionState.PUBLISHED);

    @ParameterizedTest
    @EnumSource(EDiscussionState.class)
    void contributorsChooseFromTheFirstDraftOn(EDiscussionState state) {
        assertThat(NamingPolicy.open(state)).isEqualTo(SUMMED_UP.contains(state));
        if (SUMMED_UP.contains(state)) {
            assertThatCode(() -> NamingPolicy.check(state, true)).doesNotThrowAnyException();
            assertThatThrownBy(() -> NamingPolicy.check(state, false)).isInstanceOf(NotAllowed.class);
        } else {
            assertThatThrownBy(() -> NamingPolicy.check(state, true)).isInstanceOf(Conflict.class);
        }
    }
}
