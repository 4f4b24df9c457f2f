package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

class EDiscussionTest {

    private static final Instant OPENS = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-12T23:59:59Z");
    private static final Instant BEFORE = OPENS.minus(Duration.ofDays(1));
    private static final Instant AFTER = CLOSES.plus(Duration.ofDays(1));
    private static final Instant DURING = OPENS.plus(Duration.ofDays(1));
    private static final Contribution.Target WHOLE = Contribution.Target.question(null);
    private static final Body BODY = new Body("text", "<p>text</p>", "en");

    private final Member facilitator = member("Klara Meinhardt", StakeholderType.AGENCY);
    private final EDiscussion discussion = new EDiscussion(facilitator, input(OPENS, "One?", "Two?"), BODY, BEFORE);

    private static Member member(String name, StakeholderType type) {
        return new Member(
                name,
                name,
                new Profile(name, type, "The organisation", Set.of(), Set.of(), Set.of(), null, null),
                BEFORE);
    }

    private static Profile profile(String name) {
        return new Profile(name, StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), null, null);
    }

    private static EDiscussionInput input(Instant opens, String... questions) {
        return input(opens, CLOSES, questions);
    }

    private static EDiscussionInput input(Instant opens, Instant closes, String... questions) {
        List<QuestionInput> asked = Arrays.stream(questions)
                .map(text -> new QuestionInput(LocalizedText.of("en", text), null))
                .toList();
        return new EDiscussionInput("A title", "text", "en", opens, closes, null, Set.of("en"), asked, null);
    }

    @Test
    void whoOpensItFacilitatesIt() {
        assertThat(discussion.getFacilitators()).containsExactly(facilitator);
    }

    @Test
    void goesByItsDatesStepByStep() {
        assertThat(discussion.keepTime(BEFORE)).isEmpty();
        assertThat(discussion.keepTime(DURING)).containsExactly(EDiscussionStep.OPENING);
        assertThat(discussion.keepTime(AFTER)).containsExactly(EDiscussionStep.CLOSING);
        assertThat(discussion.keepTime(AFTER)).isEmpty();
    }

    @Test
    void takesEveryStepThatPassedWhileNobodyLooked() {
        assertThat(discussion.keepTime(AFTER)).containsExactly(EDiscussionStep.OPENING, EDiscussionStep.CLOSING);
    }

    @Test
    void standsWhereItsDatesLeadBeforeAnybodyLooks() {
        assertThat(discussion.state(DURING)).isEqualTo(EDiscussionState.OPEN);
        assertThat(discussion.state(AFTER)).isEqualTo(EDiscussionState.CLOSED);
    }

    @Test
    void opensAgainWhenItsClosingIsPutLater() {
        discussion.keepTime(AFTER);
        discussion.change(input(OPENS, AFTER.plus(Duration.ofDays(7)), "One?", "Two?"), BODY, AFTER);
        assertThat(discussion.keepTime(AFTER)).containsExactly(EDiscussionStep.REOPEN);
    }

    @Test
    void aCancelledOneFollowsItsDatesNoMore() {
        discussion.take(EDiscussionStep.CANCEL, BEFORE);
        assertThat(discussion.keepTime(DURING)).isEmpty();
        assertThat(discussion.state(DURING)).isEqualTo(EDiscussionState.CANCELLED);
    }

    @Test
    void takesNoStepThatDoesNotStartWhereItStands() {
        assertThatThrownBy(() -> discussion.take(EDiscussionStep.DECLINE, BEFORE))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.step");
        assertThat(discussion.state(BEFORE)).isEqualTo(EDiscussionState.ANNOUNCED);
    }

    @Test
    void aProposalGetsDatesAndFacilitatorWhenItIsTakenUp() {
        Member proposer = member("Awa Diarra", StakeholderType.NGO);
        ProposalInput wish = new ProposalInput("Who pays for the pumps?", "text", "en", Set.of("en", "fr"), List.of());
        EDiscussion proposed = new EDiscussion(proposer, wish, BODY, BEFORE);
        assertThat(proposed.state(DURING)).isEqualTo(EDiscussionState.PROPOSED);
        assertThat(proposed.keepTime(DURING)).isEmpty();

        proposed.takeUp(facilitator, input(OPENS, "One?"), BODY, BEFORE);

        assertThat(proposed.state(BEFORE)).isEqualTo(EDiscussionState.ANNOUNCED);
        assertThat(proposed.getFacilitators()).containsExactly(facilitator);
        assertThat(proposed.getProposedBy()).isEqualTo(proposer);
        assertThatThrownBy(() -> proposed.takeUp(proposer, input(OPENS, "One?"), BODY, BEFORE))
                .isInstanceOf(Conflict.class);
    }

    private static EDiscussion proposed() {
        ProposalInput wish = new ProposalInput("Who pays for the pumps?", "text", "en", Set.of("en"), List.of());
        return new EDiscussion(member("Awa Diarra", StakeholderType.NGO), wish, BODY, BEFORE);
    }

    @Test
    void withAProposalThatWasTakenAwayNothingIsDoneUntilItIsBack() {
        EDiscussion proposed = proposed();
        proposed.support(1);
        proposed.undergo(PostingAct.REMOVE);
        List<ThrowingCallable> deeds = List.of(
                () -> proposed.support(1),
                () -> proposed.reword(new ProposalInput("Other words", "text", "en", Set.of("en"), List.of()), BODY),
                () -> proposed.takeUp(facilitator, input(OPENS, "One?"), BODY, BEFORE),
                () -> proposed.take(EDiscussionStep.DECLINE, BEFORE),
                () -> proposed.take(EDiscussionStep.WITHDRAW, BEFORE));
        assertThat(deeds)
                .allSatisfy(deed ->
                        assertThatThrownBy(deed).isInstanceOf(Conflict.class).hasMessage("error.proposal-away"));
        assertThat(proposed.state(BEFORE)).isEqualTo(EDiscussionState.PROPOSED);

        proposed.undergo(PostingAct.RESTORE);

        assertThat(proposed.getSupporterCount()).isEqualTo(1);
        proposed.takeUp(facilitator, input(OPENS, "One?"), BODY, BEFORE);
        assertThat(proposed.state(BEFORE)).isEqualTo(EDiscussionState.ANNOUNCED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EDiscussionStep.class,
            names = {"DECLINE", "WITHDRAW"})
    void whatWasDeclinedOrWithdrawnCanBeTakenAwayByModeratorsAndByItsProposer(EDiscussionStep end) {
        for (PostingAct act : List.of(PostingAct.REMOVE, PostingAct.WITHDRAW)) {
            EDiscussion proposed = proposed();
            proposed.take(end, BEFORE);
            proposed.undergo(act);
            assertThat(proposed.getPosting()).isNotEqualTo(PostingState.SHOWN);
            proposed.undergo(PostingAct.RESTORE);
            assertThat(proposed.getPosting()).isEqualTo(PostingState.SHOWN);
        }
    }

    @Test
    void whatStillWaitsIsWithdrawnAsAProposalFirst() {
        EDiscussion proposed = proposed();
        assertThatThrownBy(() -> proposed.undergo(PostingAct.WITHDRAW))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.withdraw-first");
        assertThat(proposed.getPosting()).isEqualTo(PostingState.SHOWN);
    }

    @Test
    void whatWasAnnouncedIsNotTakenAway() {
        EDiscussion taken = proposed();
        taken.takeUp(facilitator, input(OPENS, "One?"), BODY, BEFORE);
        for (EDiscussion announced : List.of(taken, discussion)) {
            assertThatThrownBy(() -> announced.undergo(PostingAct.REMOVE))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("error.ediscussion.taken-up");
            assertThat(announced.getPosting()).isEqualTo(PostingState.SHOWN);
        }
    }

    @Test
    void onlyAProposalIsSupported() {
        assertThatThrownBy(() -> discussion.support(1)).isInstanceOf(Conflict.class);
    }

    @Test
    void theLastOfATeamStays() {
        Member alone = new Identified(7);
        EDiscussion one = new EDiscussion(alone, input(OPENS, "One?"), BODY, BEFORE);
        assertThatThrownBy(() -> one.leave(7))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.last-facilitator");
        one.appoint(new Identified(8), BEFORE);
        assertThat(one.leave(7)).isTrue();
        assertThat(one.leave(7)).isFalse();
    }

    /** A member who has been kept. */
    private static final class Identified extends Member {
        private final long number;

        Identified(long number) {
            super("subject-" + number, "login-" + number, EDiscussionTest.profile("Member " + number), BEFORE);
            this.number = number;
        }

        @Override
        public Long getId() {
            return number;
        }
    }

    @Test
    void aChangeIsNoticedAndAContributionIsNone() {
        discussion.add(WHOLE, facilitator, BODY, DURING);
        assertThat(discussion.getChangedAt()).isEqualTo(BEFORE);
        discussion.change(input(OPENS, "One?", "Two?"), BODY, DURING);
        assertThat(discussion.getChangedAt()).isEqualTo(DURING);
    }

    @Test
    void numbersContributionsAcrossItsQuestions() {
        Contribution first = discussion.add(
                Contribution.Target.question(discussion.question(2).orElseThrow()), facilitator, BODY, DURING);
        Contribution second = discussion.add(WHOLE, facilitator, BODY, DURING);

        assertThat(List.of(first.getNumber(), second.getNumber())).containsExactly(1, 2);
        assertThat(discussion.getContributionCount()).isEqualTo(2);
        assertThat(discussion.question(2).orElseThrow().getContributionCount()).isEqualTo(1);
        assertThat(discussion.question(1).orElseThrow().getContributionCount()).isZero();
    }

    @Test
    void anAnswerToAnAnswerStandsBesideIt() {
        Contribution first = discussion.add(WHOLE, facilitator, BODY, DURING);
        Contribution answer = discussion.add(Contribution.Target.answer(first), facilitator, BODY, DURING);
        Contribution second = discussion.add(Contribution.Target.answer(answer), facilitator, BODY, DURING);
        assertThat(answer.getReplyTo()).isSameAs(first);
        assertThat(second.getReplyTo()).isSameAs(first);
        assertThat(first.getReplyCount()).isEqualTo(2);
        discussion.count(second, -1);
        assertThat(first.getReplyCount()).isEqualTo(1);
    }

    @Test
    void takesLateContributionsForSomeDaysAndMarksThem() {
        Instant last = CLOSES.plus(Duration.ofDays(EDiscussionInput.LATE_DAYS));
        assertThat(discussion.takesContributions(BEFORE)).isFalse();
        assertThat(discussion.takesContributions(CLOSES)).isTrue();
        assertThat(discussion.takesContributions(last)).isTrue();
        assertThat(discussion.takesContributions(last.plusMillis(1))).isFalse();
        assertThat(discussion.add(WHOLE, facilitator, BODY, CLOSES).isLate()).isFalse();
        assertThat(discussion.add(WHOLE, facilitator, BODY, last).isLate()).isTrue();
    }

    @Test
    void dropsAQuestionBeforeItOpens() {
        discussion.change(input(OPENS, "One?"), BODY, BEFORE);
        assertThat(discussion.getQuestions()).hasSize(1);
    }

    @Test
    void keepsItsQuestionsOnceOpen() {
        assertThatThrownBy(() -> discussion.change(input(OPENS, "One?"), BODY, DURING))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.questions-stay");
    }

    @Test
    void rewordsAndAddsQuestionsWhileOpen() {
        discussion.change(input(OPENS, "One, in other words?", "Two?", "Three?"), BODY, DURING);
        assertThat(discussion.getQuestions())
                .extracting(q -> q.getText().in("en"))
                .containsExactly("One, in other words?", "Two?", "Three?");
    }

    @Test
    void keepsItsOpeningOnceOpen() {
        assertThatThrownBy(() -> discussion.change(input(DURING, "One?", "Two?"), BODY, DURING))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.already-open");
    }
}
