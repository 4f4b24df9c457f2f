package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

class EDiscussionPolicyTest {

    private static final long AUTHOR = 4;

    private static Actor member(long id, Role... roles) {
        return new Actor("subject-" + id, id, "Name", "en", null, Set.of(roles), true);
    }

    @Test
    void onlyFacilitatorsOpenOne() {
        assertThat(EDiscussionPolicy.mayOpen(member(1, Role.MEMBER, Role.FACILITATOR)))
                .isTrue();
        assertThat(EDiscussionPolicy.mayOpen(member(1, Role.MEMBER, Role.MODERATOR)))
                .isFalse();
        assertThat(EDiscussionPolicy.mayOpen(Actor.ANONYMOUS)).isFalse();
    }

    @Test
    void aFacilitatorChangesOnlyWhatSheFacilitates() {
        Actor facilitator = member(1, Role.FACILITATOR);
        assertThat(EDiscussionPolicy.mayChange(facilitator, true)).isTrue();
        assertThat(EDiscussionPolicy.mayChange(facilitator, false)).isFalse();
    }

    @Test
    void whoLostTheRoleChangesNothingAnyMore() {
        assertThat(EDiscussionPolicy.mayChange(member(1, Role.MEMBER), true)).isFalse();
    }

    @Test
    void membersSupportWhatOthersPropose() {
        Actor member = member(AUTHOR, Role.MEMBER);
        assertThat(EDiscussionPolicy.maySupport(member, 5L, EDiscussionState.PROPOSED))
                .isTrue();
        assertThat(EDiscussionPolicy.maySupport(member, AUTHOR, EDiscussionState.PROPOSED))
                .isFalse();
        assertThat(EDiscussionPolicy.maySupport(member, 5L, EDiscussionState.ANNOUNCED))
                .isFalse();
        assertThat(EDiscussionPolicy.maySupport(Actor.ANONYMOUS, 5L, EDiscussionState.PROPOSED))
                .isFalse();
    }

    @Test
    void whoProposedRewordsAndFacilitatorsAnswer() {
        Actor proposer = member(AUTHOR, Role.MEMBER);
        Actor facilitator = member(1, Role.MEMBER, Role.FACILITATOR);
        assertThat(EDiscussionPolicy.mayReword(proposer, AUTHOR, EDiscussionState.PROPOSED))
                .isTrue();
        assertThat(EDiscussionPolicy.mayReword(facilitator, AUTHOR, EDiscussionState.PROPOSED))
                .isFalse();
        assertThat(EDiscussionPolicy.mayReword(proposer, AUTHOR, EDiscussionState.DECLINED))
                .isFalse();
        assertThat(EDiscussionPolicy.mayAnswer(facilitator, EDiscussionState.PROPOSED))
                .isTrue();
        assertThat(EDiscussionPolicy.mayAnswer(proposer, EDiscussionState.PROPOSED))
                .isFalse();
    }

    @Test
    void membersContributeWhileContributionsAreTaken() {
        Actor member = member(AUTHOR, Role.MEMBER);
        assertThat(EDiscussionPolicy.mayContribute(member, true)).isTrue();
        assertThat(EDiscussionPolicy.mayContribute(member, false)).isFalse();
        assertThat(EDiscussionPolicy.mayContribute(Actor.ANONYMOUS, true)).isFalse();
    }

    @Test
    void authorsEditTheirOwnWhileContributionsAreTaken() {
        Actor author = member(AUTHOR, Role.MEMBER);
        assertThat(EDiscussionPolicy.mayEdit(author, AUTHOR, true)).isTrue();
        assertThat(EDiscussionPolicy.mayEdit(author, AUTHOR, false)).isFalse();
        assertThat(EDiscussionPolicy.mayEdit(member(5, Role.MEMBER), AUTHOR, true))
                .isFalse();
    }

    @Test
    void moderatorsEditAtAnyTime() {
        assertThat(EDiscussionPolicy.mayEdit(member(9, Role.MODERATOR), AUTHOR, false))
                .isTrue();
    }
}
