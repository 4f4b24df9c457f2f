package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.ediscussion.ProposalInput;
import org.m4d.portal.ediscussion.ProposalService;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.internal.EDiscussionTimer;
import org.m4d.portal.ediscussion.internal.Timekeeping;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.moderation.ModerationService;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.Statement;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** The course of an e-discussion inside the real server: each step is taken once, however many look at the clock or press a button. */
@ContainerTest
public class EDiscussionCourseIT {

    private static final String STEPS =
            "select count(*) from ediscussion_log where ediscussion_id = ?1 and deed = '%s'";

    private static final String MADE = "select count(*) from ediscussion where proposed_by_id = ?1";

    @Inject
    EDiscussionService discussions;

    @Inject
    ProposalService proposals;

    @Inject
    ModerationService moderation;

    @Inject
    Timekeeping timekeeping;

    @Inject
    EDiscussionTimer timer;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Rows rows;

    private Actor facilitator;
    private long discussion;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    /** One that was announced yesterday and opens in a week. */
    @BeforeEach
    void announce() {
        facilitator = players.member("Facilitator", Role.FACILITATOR);
        Instant now = Instant.now();
        discussion = as(facilitator, () -> discussions
                .open(input(now.plus(Duration.ofDays(7)), now.plus(Duration.ofDays(30))), null)
                .id());
    }

    @Test
    void ofManyWhoLookAtTheClockOneTakesTheStep() {
        rows.change("update ediscussion set opens = utc_timestamp(6) - interval 1 second where id = ?1", discussion);
        List<Actor> nodes = Collections.nCopies(6, facilitator);

        List<Outcome<Boolean>> outcomes = crowd.all(nodes, () -> {
            timekeeping.look(discussion);
            return true;
        });

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(steps("OPENING")).isEqualTo(1);
        assertThat(rows.count("select count(*) from ediscussion where id = ?1 and state = 'OPEN'", discussion))
                .isEqualTo(1);
    }

    @Test
    void whatPassedWhileNoServerRanIsWrittenDownWithItsOwnDates() {
        rows.change(
                "update ediscussion set opens = utc_timestamp(6) - interval 30 day, closes = utc_timestamp(6) -"
                        + " interval 2 day where id = ?1",
                discussion);

        timer.moveDue();

        List<LogEntryView> log = discussions.log(discussion, null, 10).items();
        assertThat(log).extracting(LogEntryView::deed).containsExactly("closing", "opening", "announce");
        assertThat(log.get(0).at()).isEqualTo(discussions.discussion(discussion).closes());
        assertThat(log.get(1).at()).isEqualTo(discussions.discussion(discussion).opens());
        timer.moveDue();
        assertThat(discussions.log(discussion, null, 10).items()).hasSize(3);
    }

    @Test
    void oneOfManyFacilitatorsTakesAProposalUp() {
        Actor proposer = players.member("Proposer");
        trusted(proposer);
        long proposal = propose(proposer);
        long version = discussions.discussion(proposal).version();
        List<Actor> facilitators = List.of(
                facilitator, players.member("Other", Role.FACILITATOR), players.member("Third", Role.FACILITATOR));
        Instant now = Instant.now();
        EDiscussionInput input = input(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));

        List<Outcome<Boolean>> outcomes = crowd.all(facilitators, () -> {
            proposals.takeUp(proposal, input, version);
            return true;
        });

        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(discussions.discussion(proposal).facilitators()).hasSize(1);
        assertThat(rows.count(STEPS.formatted("TAKE_UP"), proposal)).isEqualTo(1);
    }

    @Test
    void everySupporterOfManyAtOnceIsCounted() {
        Actor proposer = players.member("Proposer");
        trusted(proposer);
        long proposal = propose(proposer);
        List<Actor> supporters =
                List.of(players.member("One"), players.member("Two"), players.member("Three"), players.member("Four"));

        crowd.all(supporters, () -> {
            proposals.support(proposal, true);
            proposals.support(proposal, true);
            return true;
        });

        assertThat(discussions.discussion(proposal).supporters()).isEqualTo(4);
    }

    @Test
    void ofARemovalAndATakeUpAtOnceOneHappens() {
        Actor proposer = players.member("Proposer");
        trusted(proposer);
        long proposal = propose(proposer);
        long version = discussions.discussion(proposal).version();
        Actor moderator = players.member("Moderator", Role.MODERATOR);
        Instant now = Instant.now();
        EDiscussionInput input = input(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));

        List<Outcome<Boolean>> outcomes = crowd.all(List.of(facilitator, moderator), () -> {
            if (acting.actor().is(moderator.memberId())) {
                moderation.remove(
                        new ContentRef(ContentType.EDISCUSSION, proposal),
                        new Statement(Reason.SPAM, "It sells something."));
            } else {
                proposals.takeUp(proposal, input, version);
            }
            return true;
        });

        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        boolean takenUp = outcomes.getFirst().done();
        assertThat(rows.count(
                        "select count(*) from ediscussion where id = ?1 and state = '"
                                + (takenUp ? "ANNOUNCED" : "PROPOSED") + "' and posting = '"
                                + (takenUp ? "SHOWN" : "REMOVED") + "'",
                        proposal))
                .isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from moderation_decision where about = concat('ediscussion:', ?1)", proposal))
                .isEqualTo(takenUp ? 0 : 1);
    }

    @Test
    void moreThanTwentyProposalsADayAreRefusedAndNothingIsLost() {
        Actor proposer = players.member("Proposer");
        trusted(proposer);
        for (int i = 0; i < ProposalService.MOST_A_DAY; i++) {
            long proposal = propose(proposer);
            as(proposer, () -> {
                proposals.withdraw(proposal);
                return true;
            });
        }

        assertThatThrownBy(() -> propose(proposer))
                .isInstanceOf(TooManyRequests.class)
                .hasMessage("error.ediscussion.proposals-today");

        assertThat(rows.count(MADE, proposer.memberId())).isEqualTo(ProposalService.MOST_A_DAY);
        assertThat(rows.count(MADE + " and state = 'CANCELLED' and posting = 'SHOWN'", proposer.memberId()))
                .as("those before stay as they were")
                .isEqualTo(ProposalService.MOST_A_DAY);
        rows.change(
                "update ediscussion set proposed_at = proposed_at - interval 1 day where proposed_by_id = ?1",
                proposer.memberId());
        propose(proposer);
    }

    @Test
    void whatWasTakenAwayWaitsForNobodyAndComesBackWithItsSupporters() {
        Actor proposer = players.member("Proposer");
        Actor moderator = players.member("Moderator", Role.MODERATOR);
        Actor supporter = players.member("Supporter");
        trusted(proposer);
        long proposal = propose(proposer);
        ContentRef ref = new ContentRef(ContentType.EDISCUSSION, proposal);
        as(supporter, () -> {
            proposals.support(proposal, true);
            return true;
        });
        as(moderator, () -> moderation.remove(ref, new Statement(Reason.SPAM, "It sells something.")));
        for (Actor other : List.of(supporter, facilitator)) {
            assertThatThrownBy(() -> as(other, () -> discussions.discussion(proposal)))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("error.proposal-removed");
            assertThat(as(other, () -> discussions.find(proposal))).isEmpty();
            assertThatThrownBy(() -> as(other, () -> discussions.source(proposal)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(other, () -> discussions.log(proposal, null, 5)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(supporter, () -> {
                    proposals.support(proposal, false);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(proposer, () -> {
                    proposals.withdraw(proposal);
                    return true;
                }))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.proposal-away");
        for (int i = 0; i < ProposalService.MOST_WAITING; i++) {
            propose(proposer);
        }

        as(moderator, () -> {
            moderation.restore(ref);
            return true;
        });
        assertThat(as(supporter, () -> discussions.discussion(proposal)).supporters())
                .isEqualTo(1);
    }

    private long propose(Actor proposer) {
        return as(proposer, () -> proposals
                .propose(new ProposalInput("Who trains those who return?", "Why", "en", Set.of("en"), List.of()), null)
                .id());
    }

    private void trusted(Actor member) {
        rows.change(
                "insert into trust_level (member_id, level, given_by, at) values (?1, 1, ?1, utc_timestamp(6))",
                member.memberId());
    }

    private long steps(String deed) {
        return rows.count(STEPS.formatted(deed), discussion);
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
