package org.m4d.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class LedgerPolicyTest {

    private static final Standing TEAM = new Standing(true, false);
    private static final Standing ADDRESSEE = new Standing(false, true);
    private static final Standing BOTH = new Standing(true, true);

    private static Actor member(Role... roles) {
        return new Actor("subject", 1L, "Name", "en", null, Set.of(roles), true);
    }

    private static boolean may(Standing standing, RecommendationStep step) {
        return EnumSet.allOf(RecommendationState.class).stream()
                .anyMatch(state -> LedgerPolicy.mayTake(standing, step, state));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # step,        team,  addressee, both
            ACCEPT,        true,  true,      true
            ACCEPT_PARTLY, true,  true,      true
            DECLINE,       true,  true,      true
            BEGIN,         true,  true,      true
            REPORT,        true,  true,      true
            KEEP,          true,  false,     false
            KEEP_PARTLY,   true,  false,     false
            BREAK,         true,  false,     false
            REASSESS,      true,  false,     false
            WITHDRAW,      true,  false,     true
            SUPERSEDE,     true,  false,     true
            """)
    void nobodyJudgesHerOwnPromise(RecommendationStep step, boolean team, boolean addressee, boolean both) {
        assertThat(may(TEAM, step)).isEqualTo(team);
        assertThat(may(ADDRESSEE, step)).isEqualTo(addressee);
        assertThat(may(BOTH, step)).isEqualTo(both);
        assertThat(may(Standing.OUTSIDE, step)).isFalse();
    }

    @Test
    void theTeamRecordsWhatTheAddresseeSaysElsewhere() {
        assertThat(LedgerPolicy.records(TEAM, RecommendationStep.ACCEPT)).isTrue();
        assertThat(LedgerPolicy.records(ADDRESSEE, RecommendationStep.ACCEPT)).isFalse();
        assertThat(LedgerPolicy.records(BOTH, RecommendationStep.ACCEPT)).isFalse();
        assertThat(LedgerPolicy.records(TEAM, RecommendationStep.KEEP)).isFalse();
    }

    @Test
    void aStepOfSomebodyElseIsRefusedBeforeItsState() {
        assertThatThrownBy(() -> LedgerPolicy.checkTake(
                        Standing.OUTSIDE, RecommendationStep.ACCEPT, RecommendationState.WITHDRAWN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LedgerPolicy.checkTake(BOTH, RecommendationStep.KEEP, RecommendationState.ACCEPTED))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("own-promise");
        assertThatThrownBy(() ->
                        LedgerPolicy.checkTake(ADDRESSEE, RecommendationStep.DECLINE, RecommendationState.ACCEPTED))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(EDiscussionState.class)
    void teamsRecommendWhenTheDiscussionAdmitsIt(EDiscussionState state) {
        boolean admitted = state.admits(EDiscussionState.Act.RECOMMEND);
        assertThat(LedgerPolicy.mayRecommend(member(Role.MEMBER, Role.FACILITATOR), true, state))
                .isEqualTo(admitted);
        assertThat(LedgerPolicy.mayRecommend(member(Role.MEMBER, Role.FACILITATOR), false, state))
                .isFalse();
        assertThat(LedgerPolicy.mayRecommend(member(Role.MEMBER), true, state)).isFalse();
        assertThat(LedgerPolicy.mayRecommend(Actor.ANONYMOUS, false, state)).isFalse();
    }

    @Test
    void whatWasSettledIsNotChangedByTheTeamNorByAnybodyElse() {
        assertThat(LedgerPolicy.mayChange(TEAM, RecommendationState.IN_PROGRESS))
                .isTrue();
        assertThat(LedgerPolicy.mayChange(TEAM, RecommendationState.KEPT)).isFalse();
        assertThat(LedgerPolicy.mayChange(ADDRESSEE, RecommendationState.ASKED)).isFalse();
    }

    @Test
    void everyMemberBringsEvidenceUntilItIsTakenBack() {
        assertThat(LedgerPolicy.mayBringEvidence(member(Role.MEMBER), RecommendationState.KEPT))
                .isTrue();
        assertThat(LedgerPolicy.mayBringEvidence(member(Role.MEMBER), RecommendationState.WITHDRAWN))
                .isFalse();
        assertThat(LedgerPolicy.mayBringEvidence(Actor.ANONYMOUS, RecommendationState.ASKED))
                .isFalse();
    }

    @Test
    void anAddresseeOfTheTeamSpeaksAsTheAddressee() {
        assertThat(Capacity.of(BOTH)).isEqualTo(Capacity.ADDRESSEE);
        assertThat(Capacity.of(TEAM)).isEqualTo(Capacity.TEAM);
        assertThat(Capacity.of(Standing.OUTSIDE)).isEqualTo(Capacity.MEMBER);
    }
}
