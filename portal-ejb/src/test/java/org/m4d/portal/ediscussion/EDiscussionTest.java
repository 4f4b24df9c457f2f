package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

class EDiscussionTest {

    private static final Instant OPENS = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-12T23:59:59Z");
    private static final Instant BEFORE = OPENS.minus(Duration.ofDays(1));
    private static final Instant DURING = OPENS.plus(Duration.ofDays(1));
    private static final Body BODY = new Body("text", "<p>text</p>", "en");

    private final Member facilitator = member("Klara Meinhardt", StakeholderType.AGENCY);
    private final EDiscussion discussion = new EDiscussion(facilitator, input(OPENS, "One?", "Two?"), BODY, BEFORE);

    private static Member member(String name, StakeholderType type) {
        Profile profile = new Profile(name, type, "The organisation", Set.of(), Set.of(), Set.of(), null, null);
        return new Member(name, name, profile, BEFORE);
    }

    private static EDiscussionInput input(Instant opens, String... questions) {
        List<QuestionInput> asked = Arrays.stream(questions)
                .map(text -> new QuestionInput(LocalizedText.of("en", text), null))
                .toList();
        return new EDiscussionInput("A title", "text", "en", opens, CLOSES, Set.of("en"), asked);
    }

    @Test
    void whoOpensItFacilitatesIt() {
        assertThat(discussion.getFacilitators()).containsExactly(facilitator);
    }

    @Test
    void aChangeIsNoticedAndAContributionIsNone() {
        discussion.add(null, facilitator, BODY, DURING);
        assertThat(discussion.getChangedAt()).isEqualTo(BEFORE);
        discussion.change(input(OPENS, "One?", "Two?"), BODY, DURING);
        assertThat(discussion.getChangedAt()).isEqualTo(DURING);
    }

    @Test
    void numbersContributionsAcrossItsQuestions() {
        Contribution first = discussion.add(discussion.question(2).orElseThrow(), facilitator, BODY, DURING);
        Contribution second = discussion.add(null, facilitator, BODY, DURING);

        assertThat(List.of(first.getNumber(), second.getNumber())).containsExactly(1, 2);
        assertThat(discussion.getContributionCount()).isEqualTo(2);
        assertThat(discussion.question(2).orElseThrow().getContributionCount()).isEqualTo(1);
        assertThat(discussion.question(1).orElseThrow().getContributionCount()).isZero();
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
