package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.TeamService;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.publication.CorrectionInput;
import org.m4d.portal.publication.CorrectionService;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.publication.SummaryRecord;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;
import org.m4d.portal.synthesis.AnswerInput;
import org.m4d.portal.synthesis.EndorsementService;
import org.m4d.portal.synthesis.HeadingInput;
import org.m4d.portal.synthesis.OwnAnswer;
import org.m4d.portal.synthesis.RoundInput;
import org.m4d.portal.synthesis.RoundService;
import org.m4d.portal.synthesis.StatementInput;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SynthesisService;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.internal.RoundTimer;

/** Synthesis and endorsement inside the real server: what several do at once, what lapses, what counts on, and what a date ends. */
@ContainerTest
public class SynthesisIT {

    private static final String NOTICES =
            "select count(*) from notification where kind = '%s' and about = concat('%s:', ?1)";

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    SummaryService summaries;

    @Inject
    SynthesisService synthesis;

    @Inject
    RoundService rounds;

    @Inject
    EndorsementService endorsements;

    @Inject
    TeamService teams;

    @Inject
    RoundTimer timer;

    @Inject
    PublicationService publications;

    @Inject
    CorrectionService corrections;

    @Inject
    LibraryToBe library;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Rows rows;

    @Inject
    RowsRead rowsRead;

    private Actor facilitator;
    private List<Actor> contributors;
    private Actor outsider;
    private long discussion;
    private long first;
    private long second;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** A summary of two statements, each of which cites one of five contributions to a discussion that is closed. */
    @BeforeEach
    void sumUp() {
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        outsider = players.member("Outsider");
        Instant now = Instant.now();
        discussion = as(facilitator, () -> discussions
                .open(input(now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(1))), null)
                .id());
        contributors = Stream.of("One", "Two", "Three", "Four", "Five")
                .map(name -> players.member(name))
                .toList();
        contributors.forEach(one -> as(
                one,
                () -> contributions.contribute(
                        discussion, new NewContribution(1, null, "Words of " + one.name(), "en", null), null)));
        rows.change("update ediscussion set closes = utc_timestamp(6) - interval 1 day where id = ?1", discussion);
        team(() -> rounds.begin(discussion));
        long heading = as(facilitator, () -> synthesis
                .addHeading(discussion, new HeadingInput("Money", "en"), null)
                .id());
        first = statement(heading, "Name who pays.", 1);
        second = statement(heading, "Say until when.", 2);
    }

    private long statement(long heading, String words, int cite) {
        return as(facilitator, () -> synthesis
                .addStatement(discussion, new StatementInput(heading, words, "en", Set.of(cite)), null)
                .id());
    }

    private void ask(String asked) {
        Instant ends = Instant.now().plus(Duration.ofDays(7));
        team(() -> rounds.ask(discussion, new RoundInput(ends, asked, null)));
    }

    private void endRound() {
        rows.change(
                "update endorsement_round set ends = utc_timestamp(6) - interval 1 second where ediscussion_id = ?1"
                        + " and closed = false",
                discussion);
    }

    private void answer(Actor actor, long statement, String verdict, String reason) {
        answer(actor, statement, view(statement).wording(), verdict, reason);
    }

    private void answer(Actor actor, long statement, int wording, String verdict, String reason) {
        as(actor, () -> {
            endorsements.answer(discussion, List.of(new AnswerInput(statement, wording, verdict, reason, "en")));
            return null;
        });
    }

    private void reword(long statement, String words) {
        StatementView before = view(statement);
        team(() -> synthesis.changeStatement(
                discussion,
                statement,
                new StatementInput(
                        null, words, "en", Set.of(before.cites().getFirst().number())),
                before.version()));
    }

    private StatementView view(long statement) {
        return summaries.statement(discussion, statement);
    }

    private List<String> log() {
        return discussions.log(discussion, null, 20).items().stream()
                .map(LogEntryView::deed)
                .toList();
    }

    @Test
    void ofTwoWhoChangeAStatementAtOnceOneIsTold() {
        long version = view(first).version();
        List<Outcome<Boolean>> outcomes = crowd.all(Collections.nCopies(4, facilitator), () -> {
            synthesis.changeStatement(
                    discussion,
                    first,
                    new StatementInput(
                            null, "Words of " + Thread.currentThread().threadId(), "en", Set.of(1)),
                    version);
            return true;
        });
        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.done()).allSatisfy(outcome -> assertThat(outcome.refusal())
                .isInstanceOf(Conflict.class));
        assertThat(view(first).wording()).isEqualTo(2);
    }

    @Test
    void otherWordsMakeAnswersLapseAndTellThoseWhoGaveThem() {
        ask("contributors");
        answer(contributors.get(0), first, "endorse", null);
        answer(contributors.get(1), first, "dissent", "Nobody asked those who pay.");
        answer(contributors.get(1), second, "endorse", null);

        reword(first, "Name who pays, and ask them.");

        assertThat(view(first).tally()).isEqualTo(new Tally(0, 0, 0, 2));
        assertThat(view(second).tally()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(rows.count(NOTICES.formatted("ENDORSEMENT_LAPSED", "statement"), first))
                .isEqualTo(2);
        assertThat(as(contributors.get(1), () -> endorsements.own(discussion)))
                .filteredOn(own -> own.statement() == first)
                .singleElement()
                .satisfies(own -> assertThat(own.counts()).isFalse())
                .extracting(OwnAnswer::reason)
                .isEqualTo("Nobody asked those who pay.");
        assertThat(log()).startsWith("correct", "ask", "synthesise");

        assertThatThrownBy(() -> answer(contributors.get(0), first, 1, "endorse", null))
                .isInstanceOf(Conflict.class);
        assertThat(view(first).tally().endorse()).isZero();
        answer(contributors.get(0), first, 2, "endorse", null);
        assertThat(view(first).tally()).isEqualTo(new Tally(1, 0, 0, 1));
        assertThat(rows.count("select count(*) from summary_answer where statement_id = ?1", first))
                .as("what lapsed is kept")
                .isEqualTo(3);
    }

    @Test
    void otherCitationsMakeNothingLapse() {
        ask("contributors");
        answer(contributors.get(0), first, "endorse", null);
        StatementView before = view(first);
        team(() -> synthesis.changeStatement(
                discussion, first, new StatementInput(null, "Name who pays.", "en", Set.of(1, 3)), before.version()));
        assertThat(view(first).tally()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(view(first).version()).isGreaterThan(before.version());
    }

    /** Answers and a correction in the same moment: whatever came first, each answer counts or its owner was told that it does not. */
    @Test
    void nobodyEndorsesWordsSheDidNotRead() {
        ask("contributors");
        long version = view(first).version();
        List<Actor> all = new ArrayList<>(contributors);
        all.add(facilitator);

        List<Outcome<Boolean>> outcomes = crowd.all(all, () -> {
            if (acting.actor().is(facilitator.memberId())) {
                synthesis.changeStatement(
                        discussion, first, new StatementInput(null, "Other words.", "en", Set.of(1)), version);
            } else {
                endorsements.answer(discussion, List.of(new AnswerInput(first, 1, "endorse", null, null)));
            }
            return true;
        });

        assertThat(outcomes.getLast().done()).isTrue();
        long taken = outcomes.stream()
                .limit(contributors.size())
                .filter(Outcome::done)
                .count();
        assertThat(view(first).tally().endorse()).isZero();
        assertThat(view(first).tally().lapsed()).isEqualTo((int) taken);
        assertThat(rows.count(NOTICES.formatted("ENDORSEMENT_LAPSED", "statement"), first))
                .isEqualTo(taken);
    }

    @Test
    void inAnotherRoundAnswersToTheSameWordsCountOn() {
        ask("members");
        answer(contributors.get(0), first, "dissent", "Not so.");
        answer(contributors.get(0), second, "endorse", null);
        answer(outsider, second, "endorse", null);
        team(() -> rounds.revise(discussion));
        assertThat(summaries.summary(discussion).round().running()).isFalse();
        reword(first, "Name who pays, in writing.");

        ask("contributors");

        assertThat(summaries.summary(discussion).round().number()).isEqualTo(2);
        assertThat(view(first).tally()).as("other words").isEqualTo(Tally.NONE);
        assertThat(view(second).tally()).as("one is not asked again").isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(summaries.voices(discussion, second, null, null, 10).items())
                .singleElement()
                .satisfies(voice -> assertThat(voice.carried()).isTrue());
        answer(contributors.get(0), second, "abstain", null);
        assertThat(view(second).tally()).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void whoDidNotContributeIsNotAskedWhereContributorsAre() {
        ask("contributors");
        assertThat(as(outsider, () -> endorsements.mayAnswer(discussion))).isFalse();
        assertThatThrownBy(() -> answer(outsider, first, "endorse", null))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("error.summary.not-asked");
        assertThat(rows.count(NOTICES.formatted("ENDORSEMENT", "summary"), discussion))
                .isEqualTo(contributors.size());
    }

    /** Reasons are read by everybody at once, and what somebody new writes first is read by a moderator first. */
    @Test
    void aNewcomerWhoseFirstWordsWaitEndorsesAndGivesNoReason() {
        Actor newcomer = players.member("Newcomer");
        rows.change("update member set external_key = null where id = ?1", newcomer.memberId());
        rows.change(
                "insert into trust_level (member_id, level, given_by, at) values (?1, 0, ?1, utc_timestamp(6))",
                newcomer.memberId());
        ask("members");

        for (String verdict : List.of("dissent", "abstain")) {
            assertThatThrownBy(() -> answer(newcomer, first, verdict, "Buy at shop.example.com."))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("error.ediscussion.newcomer");
        }
        assertThat(view(first).tally()).isEqualTo(Tally.NONE);
        assertThat(as(newcomer, () -> endorsements.own(discussion))).isEmpty();

        answer(newcomer, first, "endorse", null);
        assertThat(view(first).tally()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThatThrownBy(() -> answer(newcomer, first, "dissent", "Buy at shop.example.com."))
                .as("nor when she changes her mind")
                .isInstanceOf(NotAllowed.class);
        assertThat(view(first).tally()).isEqualTo(new Tally(1, 0, 0, 0));

        rows.change("update trust_level set level = 1 where member_id = ?1", newcomer.memberId());
        answer(newcomer, first, "dissent", "The town was not asked.");
        assertThat(view(first).tally()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void whoHasNotReadThatSheIsAskedIsNotToldAgain() {
        ask("contributors");
        Actor reads = contributors.getFirst();
        rows.change(
                "update notification set read_at = utc_timestamp(6) where kind = 'ENDORSEMENT' and member_id = ?1",
                reads.memberId());
        for (int again = 0; again < 2; again++) {
            team(() -> rounds.revise(discussion));
            ask("contributors");
        }
        for (Actor contributor : contributors) {
            assertThat(rows.count(
                            "select count(*) from notification where kind = 'ENDORSEMENT' and about = 'summary:"
                                    + discussion + "' and member_id = ?1",
                            contributor.memberId()))
                    .isEqualTo(contributor.is(reads.memberId()) ? 2 : 1);
        }
    }

    @Test
    void onceItIsPublishedOnesOwnPlaceInTheTeamIsLeftAndNobodyElses() {
        Actor second = players.member("Second of the team", Role.FACILITATOR);
        Actor third = players.member("Third of the team", Role.FACILITATOR);
        for (Actor more : List.of(second, third)) {
            rows.change(
                    "insert into ediscussion_facilitator (ediscussion_id, member_id) values (" + discussion + ", ?1)",
                    more.memberId());
        }
        team(() -> teams.leave(discussion, third.memberId()));
        ask("contributors");
        endRound();
        team(() -> rounds.publish(discussion));

        assertThatThrownBy(() -> team(() -> teams.leave(discussion, second.memberId())))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.step");
        assertThat(facilitators()).containsExactlyInAnyOrder(facilitator.memberId(), second.memberId());
        as(second, () -> {
            teams.leave(discussion, second.memberId());
            return null;
        });
        assertThat(facilitators()).containsExactly(facilitator.memberId());
    }

    private List<Long> facilitators() {
        return discussions.discussion(discussion).facilitators().stream()
                .map(one -> one.id())
                .toList();
    }

    /** What moderators took from the page does not come back with another round, nor by saying it again. */
    @Test
    void aReasonThatWasWithheldStaysWithheld() {
        ask("contributors");
        Actor dissenting = contributors.getFirst();
        answer(dissenting, first, "dissent", "Names of neighbours.");
        long voice = summaries
                .voices(discussion, first, null, null, 10)
                .items()
                .getFirst()
                .id();
        as(players.member("Moderator", Role.MODERATOR), () -> {
            endorsements.withhold(discussion, voice);
            return null;
        });
        assertThat(shownReasons()).isEmpty();
        answer(dissenting, first, "dissent", "Names of neighbours.");
        assertThat(shownReasons()).as("said again").isEmpty();
        answer(dissenting, first, "abstain", null);
        answer(dissenting, first, "dissent", "Names of neighbours.");
        assertThat(shownReasons()).as("taken back and said again").isEmpty();
        team(() -> rounds.revise(discussion));
        ask("contributors");
        assertThat(shownReasons()).as("carried over").isEmpty();
        answer(dissenting, first, "dissent", "Names of neighbours.");
        assertThat(shownReasons()).as("said in another round").isEmpty();
        assertThat(view(first).tally()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    private List<String> shownReasons() {
        return summaries.voices(discussion, first, null, null, 10).items().stream()
                .map(voice -> voice.reason())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void dissentAboveTheThresholdIsAMinorityReport() {
        ask("contributors");
        answer(contributors.get(0), first, "dissent", "One.");
        answer(contributors.get(1), first, "dissent", "Two.");
        assertThat(view(first).minority()).isFalse();
        answer(contributors.get(2), first, "dissent", "Three.");
        StatementView after = view(first);
        assertThat(after.minority()).isTrue();
        assertThat(after.dissents()).extracting(voice -> voice.reason()).containsExactly("One.", "Two.", "Three.");
        answer(contributors.get(2), first, "abstain", null);
        assertThat(view(first).minority()).isFalse();
    }

    @Test
    void aDateEndsTheRoundAndTheTimerWritesItDownOnce() {
        ask("contributors");
        answer(contributors.get(0), first, "endorse", null);
        assertThatThrownBy(() -> team(() -> rounds.publish(discussion)))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.summary.round-running");
        endRound();

        assertThatThrownBy(() -> answer(contributors.get(1), first, "endorse", null))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.summary.round-over");
        assertThatThrownBy(() -> reword(first, "Too late.")).isInstanceOf(Conflict.class);
        timer.closeDue();
        timer.closeDue();
        assertThat(log()).filteredOn("round-end"::equals).hasSize(1);

        team(() -> rounds.publish(discussion));
        assertThat(summaries.summary(discussion).state()).isEqualTo("published");
        assertThat(view(first).tally()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThatThrownBy(() -> reword(first, "Still too late.")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> team(() -> rounds.revise(discussion))).isInstanceOf(Conflict.class);
        assertThat(log()).startsWith("publish", "round-end", "ask");
    }

    @Test
    void ofManyWhoPublishOneDoes() {
        ask("contributors");
        endRound();
        List<Outcome<Boolean>> outcomes = crowd.all(Collections.nCopies(4, facilitator), () -> {
            rounds.publish(discussion);
            return true;
        });
        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(log()).filteredOn("publish"::equals).hasSize(1);
        assertThat(rows.count(
                        "select count(*) from publication p join publication_version v on v.publication_id = p.id"
                                + " where v.recorded_at is null and p.ediscussion_id = ?1",
                        discussion))
                .isEqualTo(1);
    }

    @Test
    void whatIsPublishedHoldsTheWholeMinorityReportAndWaitsForTheLibrary() {
        ask("contributors");
        contributors.forEach(contributor -> answer(contributor, first, "dissent", "No."));
        answer(contributors.get(0), second, "endorse", null);
        endRound();
        team(() -> rounds.publish(discussion));
        long number = publications.of(discussion).orElseThrow().number();
        PublicationView published = publications.newest(number);
        assertThat(published.statements().toList().getFirst().dissents()).hasSameSizeAs(contributors);
        assertThat(published.contributors()).isEmpty();
        team(() -> corrections.correct(
                number,
                new CorrectionInput(
                        "Another title",
                        null,
                        null,
                        List.of(new CorrectionInput.CorrectedStatement(2, "Other words.")),
                        "A word was wrong.",
                        "en"),
                1));
        assertThat(publications.version(number, 1).title()).isEqualTo(published.title());
        assertThat(publications.newest(number).title()).isEqualTo("Another title");
        assertThat(log()).startsWith("amend", "publish");

        List<SummaryRecord> waiting = library.waiting(number);
        assertThat(waiting).extracting(SummaryRecord::version).containsExactly(1, 2);
        library.take(waiting.getFirst());
        library.take(waiting.getFirst());
        assertThat(library.waiting(number)).extracting(SummaryRecord::version).containsExactly(2);
    }

    /** A hundred statements, ten citations and three hundred answers each: read without looking at what another summary has. */
    @Test
    void aLargeSummaryIsReadAsAWhole() {
        ask("members");
        rows.change("""
                insert into summary_statement (ediscussion_id, heading_id, position, source, html, lang, wording, written_by_id,
                    written_at, version)
                select s.ediscussion_id, s.heading_id, 10 + n.seq, s.source, s.html, s.lang, 1, s.written_by_id, s.written_at, 0
                from summary_statement s join seq_1_to_98 n where s.id = ?1
                """, first);
        for (int i = 0; i < 295; i++) {
            contributors = Stream.concat(contributors.stream(), Stream.of(players.member("Member " + i)))
                    .toList();
        }
        String members = String.join(
                ",",
                contributors.stream().map(one -> String.valueOf(one.memberId())).toList());
        int made = rows.change("""
                insert into summary_answer (round_id, statement_id, wording, member_id, verdict, reason, reason_lang, stakeholder,
                    answered_at, carried, withheld, version)
                select r.id, s.id, 1, m.id, if(m.id %% 3 = 0, 'DISSENT', 'ENDORSE'), 'Because.', 'en', 'NGO', utc_timestamp(6), false,
                    false, 0
                from endorsement_round r join summary_statement s on s.ediscussion_id = r.ediscussion_id
                join member m on m.id in (%s) where r.ediscussion_id = ?1
                """.formatted(members), discussion);
        assertThat(made).isEqualTo(100 * 300);
        rows.change("""
                insert ignore into summary_citation (statement_id, contribution_id)
                select s.id, c.id from summary_statement s join contribution c on c.ediscussion_id = s.ediscussion_id
                where s.ediscussion_id = ?1
                """, discussion);

        List<StatementView> all = summaries.summary(discussion).statements().toList();

        assertThat(all).hasSize(100).allSatisfy(one -> {
            assertThat(one.tally().voices()).isEqualTo(300);
            assertThat(one.cites()).hasSize(5);
            assertThat(one.dissents()).hasSize(5);
            assertThat(one.minority()).isTrue();
        });
        long read = rowsRead.during(() -> summaries.summary(discussion));
        // counting, and looking for lapsed ones, each pass over the thirty thousand answers
        assertThat(read).isBetween(30_000L, 400_000L);
    }

    private void team(Runnable work) {
        as(facilitator, () -> {
            work.run();
            return null;
        });
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
