package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
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

    /** What was proposed by {@link #AUTHOR}. */
    private static EDiscussion proposal(PostingAct... underwent) {
        ProposalInput wish = new ProposalInput("Who pays?", "text", "en", Set.of("en"), List.of());
        EDiscussion proposal = new EDiscussion(proposer(), wish, new Body("text", "<p>text</p>", "en"), Instant.EPOCH);
        proposal.take(EDiscussionStep.WITHDRAW, Instant.EPOCH);
        Stream.of(underwent).forEach(proposal::undergo);
        return proposal;
    }

    private static Member proposer() {
        Profile profile =
                new Profile("Awa Diarra", StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), null, null);
        return new Member("subject", "login", profile, Instant.EPOCH) {
            @Override
            public Long getId() {
                return AUTHOR;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "-, true, true, true, true, true, -",
        "REMOVE, false, false, false, true, true, error.proposal-removed",
        "WITHDRAW, false, false, false, true, true, error.proposal-withdrawn"
    })
    void aProposalThatWasTakenAwayIsReadByItsProposerAndModerators(
            String act,
            boolean anybody,
            boolean other,
            boolean facilitator,
            boolean proposer,
            boolean moderator,
            String said) {
        EDiscussion proposal = "-".equals(act) ? proposal() : proposal(PostingAct.valueOf(act));
        Map<Actor, Boolean> readers = Map.of(
                Actor.ANONYMOUS,
                anybody,
                member(5, Role.MEMBER),
                other,
                member(6, Role.MEMBER, Role.FACILITATOR),
                facilitator,
                member(AUTHOR, Role.MEMBER),
                proposer,
                member(7, Role.MEMBER, Role.MODERATOR),
                moderator);
        readers.forEach((reader, reads) -> {
            assertThat(EDiscussionPolicy.mayRead(reader, proposal)).isEqualTo(reads);
            if (!reads) {
                assertThatThrownBy(() -> EDiscussionPolicy.checkRead(reader, proposal))
                        .isInstanceOf(NotFound.class)
                        .hasMessage(said);
            }
        });
    }

    @Test
    void moderatorsEditAtAnyTime() {
        assertThat(EDiscussionPolicy.mayEdit(member(9, Role.MODERATOR), AUTHOR, false))
                .isTrue();
    }
}
