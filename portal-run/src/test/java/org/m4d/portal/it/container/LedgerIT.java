package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.ledger.EvidenceService;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.NewEvidence;
import org.m4d.portal.ledger.RecommendationInput;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.StepInput;
import org.m4d.portal.ledger.internal.LedgerRounds;
import org.m4d.portal.ledger.internal.LedgerTimer;
import org.m4d.portal.organisation.AuthorityInput;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** The ledger inside the real server: everybody concerned is reminded once, however many servers look; each step is taken once. */
@ContainerTest
public class LedgerIT {

    private static final String REMINDED =
            "select count(*) from notification where kind = 'LEDGER_REMINDER' and about = ?1";

    @Inject
    EDiscussionService discussions;

    @Inject
    RecommendationService recommendations;

    @Inject
    EvidenceService evidence;

    @Inject
    LedgerService ledger;

    @Inject
    AuthorityService authorities;

    @Inject
    LedgerRounds rounds;

    @Inject
    LedgerTimer timer;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Rows rows;

    @Inject
    Acting acting;

    private Actor facilitator;
    private Actor officer;
    private long organisation;
    private long recommendation;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** One that was put to an authority for which one officer speaks, by the team of one facilitator. */
    @BeforeEach
    void recommend() {
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        officer = players.member("Officer");
        organisation = authority();
        mandate(officer);
        Instant now = Instant.now();
        long discussion = as(facilitator, () -> discussions
                .open(input(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(9))), null)
                .id());
        recommendation = as(facilitator, () -> recommendations
                .recommend(discussion, recommended(today().plusDays(90)), null)
                .id());
    }

    @Test
    void ofManyServersOneRemindsEverybodyConcernedOnce() {
        overdueSince(1);
        List<Outcome<Boolean>> outcomes = crowd.all(Collections.nCopies(6, facilitator), () -> {
            rounds.remind(recommendation);
            return true;
        });
        timer.remindDue();

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(reminded(officer)).isEqualTo(1);
        assertThat(reminded(facilitator)).isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from recommendation_reminder where recommendation_id = ?1", recommendation))
                .isEqualTo(1);
        assertThat(deeds()).startsWith("remind", "recommend").hasSize(2);
        assertThat(ledger.recommendation(recommendation).overdue()).isTrue();
    }

    @Test
    void aReminderIsMailedOnce() {
        overdueSince(1);
        timer.remindDue();
        rows.change("update recommendation set next_reminder = utc_date() where id = ?1", recommendation);
        timer.remindDue();
        Eventually.soon(
                "its mail is planned",
                () -> rows.count(
                                "select count(*) from notification where kind = 'LEDGER_REMINDER' and mail = 'INSTANT'"
                                        + " and member_id = ?1",
                                officer.memberId())
                        == 1);
        assertThat(reminded(officer)).isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from outgoing_mail m join notification n on m.once_key = concat('notice-',"
                                + " n.id) where n.kind = 'LEDGER_REMINDER' and n.member_id = ?1",
                        officer.memberId()))
                .isEqualTo(1);
    }

    @Test
    void whatIsOverdueIsRemindedOfEveryMonthAndWhatIsSettledNoMore() {
        overdueSince(1);
        timer.remindDue();
        overdueSince(32);
        timer.remindDue();
        assertThat(reminded(officer)).as("a month later").isEqualTo(2);
        take(facilitator, "keep", null);
        overdueSince(70);
        rows.change("update recommendation set next_reminder = null where id = ?1", recommendation);
        timer.remindDue();
        assertThat(reminded(officer)).isEqualTo(2);
        assertThat(ledger.recommendation(recommendation).overdue()).isFalse();
    }

    @Test
    void whoseMandateHasEndedAnswersNoMoreAndIsNotReminded() {
        take(officer, "accept", null);
        assertThat(ledger.recommendation(recommendation).answer().as()).isEqualTo("addressee");
        rows.change(
                "update organisation_member set ended_at = utc_timestamp(6), ended_by = member_id where member_id = ?1",
                officer.memberId());

        assertThatThrownBy(() -> take(officer, "begin", null)).isInstanceOf(NotAllowed.class);
        assertThat(as(officer, () -> recommendations.rights(recommendation)).steps())
                .isEmpty();
        overdueSince(1);
        timer.remindDue();
        assertThat(reminded(officer)).isZero();
        assertThat(reminded(facilitator)).isEqualTo(1);
    }

    /** Whoever is of the team and speaks for the addressee too promises, and leaves to others what became of the promise and whose it is. */
    @Test
    void whoMadeAPromiseNeitherJudgesItNorHandsItOn() {
        Actor colleague = players.member("Colleague", Role.FACILITATOR);
        rows.change(
                "insert into ediscussion_facilitator (ediscussion_id, member_id) select r.ediscussion_id, "
                        + colleague.memberId() + " from recommendation r where r.id = ?1",
                recommendation);
        mandate(facilitator);
        for (Long other : Arrays.asList(authority(), null)) {
            assertThatThrownBy(() -> putTo(facilitator, other))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("error.ledger.own-promise");
        }
        take(facilitator, "accept", null);
        assertThat(ledger.recommendation(recommendation).answer().as()).isEqualTo("addressee");
        for (String judgement : List.of("keep", "keep-partly", "break")) {
            assertThatThrownBy(() -> take(facilitator, judgement, null))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("error.ledger.own-promise");
        }
        assertThat(ledger.recommendation(recommendation).state()).isEqualTo("accepted");
        assertThat(deeds()).containsExactly("accept", "recommend");

        take(colleague, "break", null);
        assertThatThrownBy(() -> take(facilitator, "reassess", null))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("error.ledger.own-promise");
        assertThat(as(facilitator, () -> recommendations.rights(recommendation)).steps())
                .doesNotContain("reassess");
        assertThat(ledger.recommendation(recommendation).state()).isEqualTo("broken");
    }

    @Test
    void whoSpeaksForNobodyPutsItToAnother() {
        long other = authority();
        putTo(facilitator, other);
        assertThat(rows.count("select organisation_id from recommendation where id = ?1", recommendation))
                .isEqualTo(other);
    }

    /** @param addressee null for one that is not on the portal */
    private void putTo(Actor actor, Long addressee) {
        LocalDate deadline = ledger.recommendation(recommendation).deadline();
        RecommendationInput input = new RecommendationInput(
                "Keep a common account",
                "With **two** signatures.",
                "en",
                null,
                addressee,
                addressee == null ? "Council of elders" : null,
                addressee == null ? "SN" : null,
                null,
                deadline,
                null);
        as(actor, () -> {
            recommendations.change(
                    recommendation, input, ledger.recommendation(recommendation).version());
            return true;
        });
    }

    private void mandate(Actor actor) {
        rows.change(
                "insert into organisation_member (organisation_id, member_id, role, since, confirmed_by, confirmed_at, version) values ("
                        + organisation + ", ?1, 'OFFICER', utc_timestamp(6), ?1, utc_timestamp(6), 0)",
                actor.memberId());
    }

    @Test
    void ofManyWhoAnswerAtOnceOneDoes() {
        long version = ledger.recommendation(recommendation).version();
        List<Outcome<Boolean>> outcomes = crowd.all(Collections.nCopies(5, officer), () -> {
            recommendations.take(
                    recommendation, new StepInput("accept", "We will " + UUID.randomUUID(), "en", null, null), version);
            return true;
        });
        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(deeds()).filteredOn("accept"::equals).hasSize(1);
    }

    @Test
    void everyPieceOfEvidenceOfManyAtOnceIsCounted() {
        List<Actor> witnesses =
                List.of(players.member("One"), players.member("Two"), players.member("Three"), players.member("Four"));
        witnesses.forEach(one -> rows.change(
                "insert into trust_level (member_id, level, given_by, at) values (?1, 1, ?1, utc_timestamp(6))",
                one.memberId()));
        List<Outcome<Boolean>> outcomes = crowd.all(witnesses, () -> {
            evidence.bring(
                    recommendation,
                    new NewEvidence("contradicts", "The door was shut.", "en", null, today().minusDays(1)),
                    null);
            return true;
        });
        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(ledger.recommendation(recommendation).contradicting()).isEqualTo(4);
        assertThat(ledger.evidence(recommendation, null, 10).items())
                .extracting(one -> one.number())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void whatSomebodyNewBringsWaitsForAModerator() {
        Actor newcomer = players.member("Newcomer");
        rows.change("update member set external_key = null where id = ?1", newcomer.memberId());
        rows.change(
                "insert into trust_level (member_id, level, given_by, at) values (?1, 0, ?1, utc_timestamp(6))",
                newcomer.memberId());
        as(
                newcomer,
                () -> evidence.bring(
                        recommendation,
                        new NewEvidence("supports", "The register is open.", "en", null, today().minusDays(1)),
                        null));
        assertThat(ledger.recommendation(recommendation).supporting()).isZero();
        assertThat(as(newcomer, () -> ledger.evidence(recommendation, null, 10)).items())
                .hasSize(1);
        assertThat(as(officer, () -> ledger.evidence(recommendation, null, 10)).items())
                .isEmpty();
    }

    private long authority() {
        return as(players.member("Administrator", Role.ADMINISTRATOR), () -> authorities
                .register(
                        new AuthorityInput(
                                LocalizedText.of("en", "Commune of " + UUID.randomUUID()),
                                "en",
                                "A commune that works with its associations.",
                                "local",
                                "SN",
                                "Fatick",
                                Set.of(),
                                Set.of("fr"),
                                null,
                                null),
                        null)
                .id());
    }

    /** Its last day was so many days ago, those of its reminders as long before, and nobody has looked since. */
    private void overdueSince(int days) {
        rows.change(
                "update recommendation_reminder r join recommendation c on c.id = r.recommendation_id"
                        + " set r.deadline = r.deadline - interval datediff(c.deadline, utc_date() - interval " + days
                        + " day) day, r.due_on = r.due_on - interval datediff(c.deadline, utc_date() - interval " + days
                        + " day) day where c.id = ?1",
                recommendation);
        rows.change(
                "update recommendation set deadline = utc_date() - interval " + days
                        + " day, next_reminder = utc_date() where id = ?1",
                recommendation);
    }

    private long reminded(Actor member) {
        return rows.count(REMINDED + " and member_id = " + member.memberId(), "recommendation:" + recommendation);
    }

    private List<String> deeds() {
        return ledger.history(recommendation, null, 50).items().stream()
                .map(LedgerEntryView::deed)
                .toList();
    }

    private void take(Actor actor, String step, String source) {
        as(actor, () -> {
            recommendations.take(
                    recommendation,
                    new StepInput(step, "What is said with it", "en", source, null),
                    ledger.recommendation(recommendation).version());
            return true;
        });
    }

    private RecommendationInput recommended(LocalDate deadline) {
        return new RecommendationInput(
                "Keep a common account " + UUID.randomUUID(),
                "With **two** signatures.",
                "en",
                null,
                organisation,
                null,
                null,
                null,
                deadline,
                null);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static EDiscussionInput input(Instant opens, Instant closes) {
        return new EDiscussionInput(
                "Who signs for the common account?",
                "Two shores, one account.",
                "en",
                opens,
                closes,
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "Who signs?"), LocalizedText.EMPTY)),
                null);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }
}
