package org.m4d.portal.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

/** What a member says, and what becomes of it when the statement changes. */
class StatementAnswerTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final Body WORDS = new Body("A levy works.", "<p>A levy works.</p>", "en");
    private static final Body OTHER = new Body("A levy can work.", "<p>A levy can work.</p>", "en");

    private final Member member = new Member(
            "subject",
            "login",
            new Profile("Awa Diarra", StakeholderType.NGO, "Wells", Set.of(), Set.of(), Set.of(), null, null),
            NOW);
    private final EndorsementRound round =
            new EndorsementRound(1, 1, new RoundInput(NOW.plusSeconds(60), "members", null), member, NOW);
    private final SummaryHeading heading = new SummaryHeading(1, new HeadingInput("Money", "en"), 0);
    private final SummaryStatement statement = new SummaryStatement(heading, 0, WORDS, member, NOW);

    private StatementAnswer answer(String verdict, String reason) {
        return new StatementAnswer(round, statement, member, said(verdict, reason), NOW);
    }

    private static AnswerInput said(String verdict, String reason) {
        return new AnswerInput(1L, 1, verdict, reason, "en");
    }

    @Test
    void countsWhileTheWordsAreThose() {
        StatementAnswer dissent = answer("dissent", "Nobody asked us.");
        assertThat(dissent.dissents()).isTrue();
        statement.reword(OTHER, member, NOW);
        assertThat(dissent.dissents()).isFalse();
        statement.reword(WORDS, member, NOW);
        assertThat(dissent.dissents()).as("words that come back are new words").isFalse();
        assertThat(answer("dissent", "Still nobody.").dissents()).isTrue();
    }

    @Test
    void otherCitationsAndAnotherPlaceAreNoOtherWords() {
        StatementAnswer dissent = answer("dissent", "Nobody asked us.");
        statement.cite(List.of());
        statement.place(heading, 4);
        assertThat(dissent.dissents()).isTrue();
    }

    @Test
    void theSameWordsInAnotherLanguageAreOtherWords() {
        assertThat(statement.says(" A levy works. ", "en")).isTrue();
        assertThat(statement.says("A levy works.", "fr")).isFalse();
    }

    @Test
    void keepsFromWhichSideItWasSaid() {
        StatementAnswer endorsed = answer("endorse", null);
        assertThat(endorsed.says(said("endorse", " "))).isTrue();
        assertThat(endorsed.says(said("abstain", null))).isFalse();
        assertThat(endorsed.says(said("endorse", "Well put."))).isFalse();
    }

    @Test
    void whatWasWithheldStaysSoWhateverWayIsTakenAroundIt() {
        StatementAnswer dissent = answer("dissent", "Insult.");
        dissent.withhold();
        dissent.say(said("endorse", null), NOW);
        dissent.say(said("dissent", "Insult!"), NOW);
        assertThat(dissent.isWithheld()).isTrue();
    }
}
