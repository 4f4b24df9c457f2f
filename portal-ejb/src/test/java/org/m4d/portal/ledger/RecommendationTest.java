package org.m4d.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

class RecommendationTest {

    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.parse("2027-03-31");
    private static final Body BODY = new Body("text", "<p>text</p>", "en");
    private static final RecommendationParts PARTS = new RecommendationParts(BODY, null, null);

    private final Member member = new Member(
            "subject",
            "name",
            new Profile("Name", StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), null, null),
            NOW);
    private final Recommendation recommendation = new Recommendation(null, 1, member, input(DEADLINE), PARTS, NOW);

    private static RecommendationInput input(LocalDate deadline) {
        return input("Keep a common account", deadline);
    }

    private static RecommendationInput input(String title, LocalDate deadline) {
        return new RecommendationInput(title, "text", "en", null, null, "Town of Example", "ML", null, deadline, null);
    }

    private LedgerEntry take(RecommendationStep step) {
        LedgerEntry entry = new LedgerEntry(recommendation, LedgerDeed.of(step), member, Capacity.TEAM, NOW)
                .saying("Words", "en", null);
        recommendation.take(step, entry, NOW);
        return entry;
    }

    @Test
    void theLastAnswerStandsBesideIt() {
        LedgerEntry refusal = take(RecommendationStep.DECLINE);
        assertThat(recommendation.getAnswer()).isSameAs(refusal);
        LedgerEntry promise = take(RecommendationStep.ACCEPT);
        take(RecommendationStep.BEGIN);
        assertThat(recommendation.getAnswer()).isSameAs(promise);
    }

    @Test
    void goesNoStepThatItsStateDoesNotKnow() {
        take(RecommendationStep.ACCEPT);
        assertThatThrownBy(() -> take(RecommendationStep.DECLINE)).isInstanceOf(Conflict.class);
        assertThat(recommendation.getState()).isEqualTo(RecommendationState.ACCEPTED);
    }

    @Test
    void whatWasAnsweredKeepsItsWords() {
        assertThat(recommendation.change(input("Keep two accounts", DEADLINE), PARTS, NOW))
                .isTrue();
        take(RecommendationStep.ACCEPT);
        assertThat(recommendation.change(input("Keep two accounts", DEADLINE.plusDays(9)), PARTS, NOW))
                .isFalse();
        assertThat(recommendation.getDeadline()).isEqualTo(DEADLINE.plusDays(9));
        assertThatThrownBy(() -> recommendation.change(input("Keep three accounts", DEADLINE), PARTS, NOW))
                .isInstanceOf(Conflict.class);
        take(RecommendationStep.KEEP);
        assertThatThrownBy(() -> recommendation.change(input("Keep two accounts", DEADLINE), PARTS, NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void isRemindedOfOnceForEachDay() {
        assertThat(recommendation.remind(LocalDate.parse("2027-02-28"))).isEmpty();
        assertThat(recommendation.remind(LocalDate.parse("2027-03-01"))).contains(LocalDate.parse("2027-03-01"));
        assertThat(recommendation.remind(LocalDate.parse("2027-03-01"))).isEmpty();
        assertThat(recommendation.remind(LocalDate.parse("2027-03-23"))).isEmpty();
        assertThat(recommendation.remind(LocalDate.parse("2027-05-30")))
                .as("of what was missed, the last")
                .contains(LocalDate.parse("2027-05-01"));
        assertThat(recommendation.remind(LocalDate.parse("2027-06-01"))).contains(LocalDate.parse("2027-06-01"));
    }

    @Test
    void aReminderThatWasDueWhenTheDeadlineWasSetIsLeftOut() {
        Recommendation soon = new Recommendation(null, 2, member, input(LocalDate.parse("2027-01-30")), PARTS, NOW);
        assertThat(soon.remind(LocalDate.parse("2027-01-22"))).isEmpty();
        assertThat(soon.remind(LocalDate.parse("2027-01-23"))).contains(LocalDate.parse("2027-01-23"));
        soon.change(input(LocalDate.parse("2027-02-27")), PARTS, Instant.parse("2027-01-28T00:00:00Z"));
        assertThat(soon.remind(LocalDate.parse("2027-02-19")))
                .as("thirty days before is the day on which it was moved")
                .isEmpty();
        assertThat(soon.remind(LocalDate.parse("2027-02-20"))).contains(LocalDate.parse("2027-02-20"));
    }

    @ParameterizedTest
    @EnumSource(
            value = RecommendationStep.class,
            names = {"DECLINE", "KEEP", "KEEP_PARTLY", "WITHDRAW", "SUPERSEDE"})
    void whatIsSettledIsNeitherOverdueNorRemindedOf(RecommendationStep step) {
        LocalDate later = DEADLINE.plusDays(40);
        assertThat(recommendation.overdue(later)).isTrue();
        take(step);
        assertThat(recommendation.overdue(later)).isFalse();
        assertThat(recommendation.remind(later)).isEmpty();
    }

    @Test
    void aRefusalThatIsTakenBackIsDueAgain() {
        take(RecommendationStep.DECLINE);
        take(RecommendationStep.ACCEPT);
        assertThat(recommendation.remind(LocalDate.parse("2027-03-01"))).contains(LocalDate.parse("2027-03-01"));
    }

    @Test
    void evidenceIsCountedWhileItCanBeRead() {
        NewEvidence seen = new NewEvidence("contradicts", "text", "en", null, DEADLINE);
        Evidence shown = new Evidence(recommendation, member, Capacity.MEMBER, seen, BODY, PostingState.SHOWN, NOW);
        Evidence waiting = new Evidence(recommendation, member, Capacity.MEMBER, seen, BODY, PostingState.WAITING, NOW);
        assertThat(waiting.getNumber()).isEqualTo(2);
        assertThat(recommendation.getContradicting()).isEqualTo(1);
        waiting.undergo(PostingAct.APPROVE);
        assertThat(recommendation.getContradicting()).isEqualTo(2);
        shown.undergo(PostingAct.REMOVE);
        assertThat(recommendation.getContradicting()).isEqualTo(1);
        shown.undergo(PostingAct.RESTORE);
        assertThat(recommendation.getContradicting()).isEqualTo(2);
        assertThat(recommendation.getSupporting()).isZero();
    }
}
