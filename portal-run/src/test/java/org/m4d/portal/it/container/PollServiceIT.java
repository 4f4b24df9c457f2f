package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.posting.Ballot.Choice;
import org.m4d.portal.posting.NewPoll;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** Polls inside the real server: exact when many vote at once, closed once, and silent where they are anonymous. */
@ContainerTest
public class PollServiceIT {

    private static final String BALLOTS = "select count(*) from poll_ballot where poll_id = ?1";

    @Inject
    TopicService topics;

    @Inject
    PollService polls;

    @Inject
    SampleForum sampleForum;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Rows rows;

    private Actor author;
    private Actor voter;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void prepareMembers() {
        author = players.member("Asker");
        voter = players.member("Voter");
    }

    @Test
    void everyVoteOfManyAtOnceIsCounted() {
        PollView poll = ask(poll("single", false, "always"));
        List<Actor> voters = IntStream.range(0, 8)
                .mapToObj(i -> players.member("Voter " + i))
                .toList();

        List<Outcome<PollView>> outcomes = crowd.all(voters, () -> polls.vote(poll.id(), List.of(new Choice(2, null))));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(votes(poll)).containsExactly(0, 8, 0);
        assertThat(now(poll).voters()).isEqualTo(8);
        assertThat(rows.count(BALLOTS, poll.id())).isEqualTo(8);
    }

    @Test
    void whoVotesManyTimesHasOneVote() {
        PollView poll = ask(poll("multiple", false, "always"));
        crowd.all(
                Collections.nCopies(6, voter),
                () -> polls.vote(poll.id(), List.of(new Choice(1, null), new Choice(3, null))));
        assertThat(votes(poll)).containsExactly(1, 0, 1);

        as(voter, () -> polls.vote(poll.id(), List.of(new Choice(2, null))));
        assertThat(votes(poll)).containsExactly(0, 1, 0);
        as(voter, () -> polls.takeBack(poll.id()));
        as(voter, () -> polls.takeBack(poll.id()));
        assertThat(votes(poll)).containsExactly(0, 0, 0);
        assertThat(now(poll).voters()).isZero();
    }

    @Test
    void aRankedPollShowsPlacesAndHowTheyWereCounted() {
        PollView poll = ask(poll("ranked", false, "always"));
        as(voter, () -> polls.vote(poll.id(), List.of(new Choice(3, 1), new Choice(1, 2))));
        as(author, () -> polls.vote(poll.id(), List.of(new Choice(3, 1))));
        PollView result = now(poll);
        assertThat(result.places()).containsExactly(List.of(3), List.of(1), List.of(2));
        assertThat(result.pairs()).containsExactly(List.of(0, 1, 0), List.of(0, 0, 0), List.of(2, 2, 0));
        assertThat(result.options()).allMatch(option -> option.votes() == null);
    }

    @Test
    void theResultIsSeenWhenItMayBe() {
        PollView afterVote = ask(poll("single", false, "voted"));
        PollView afterClosing = ask(poll("single", false, "closed"));
        for (PollView poll : List.of(afterVote, afterClosing)) {
            assertThat(now(poll).visible()).isFalse();
            assertThat(now(poll).options()).allMatch(option -> option.votes() == null);
            assertThatThrownBy(() -> polls.ballots(poll.id(), null, 10)).isInstanceOf(NotAllowed.class);
        }
        assertThat(as(voter, () -> polls.vote(afterVote.id(), List.of(new Choice(1, null))))
                        .visible())
                .isTrue();
        assertThat(as(voter, () -> polls.vote(afterClosing.id(), List.of(new Choice(1, null))))
                        .visible())
                .isFalse();
        as(author, () -> polls.close(afterClosing.id()));
        assertThat(votes(afterClosing)).containsExactly(1, 0, 0);
    }

    @Test
    void anAnonymousPollNeverSaysWhoVotedForWhatAndForgetsItWhenItCloses() {
        PollView poll = ask(poll("single", true, "always"));
        as(voter, () -> polls.vote(poll.id(), List.of(new Choice(1, null))));
        for (Actor reader : List.of(author, voter, players.member("Reader"))) {
            assertThatThrownBy(() -> as(reader, () -> polls.ballots(poll.id(), null, 10)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(as(voter, () -> polls.poll(poll.id())).own()).containsExactly(new Choice(1, null));
        assertThat(as(author, () -> polls.poll(poll.id())).own()).isNull();

        as(author, () -> polls.close(poll.id()));

        assertThat(rows.count(BALLOTS, poll.id())).isZero();
        assertThat(votes(poll)).containsExactly(1, 0, 0);
        assertThat(rows.count("select count(*) from audit_entry where about = ?1", "poll:" + poll.id()))
                .isZero();
        assertThatThrownBy(() -> as(voter, () -> polls.ballots(poll.id(), null, 10)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOpenPollShowsWhoVotedForWhat() {
        PollView poll = ask(poll("single", false, "always"));
        as(voter, () -> polls.vote(poll.id(), List.of(new Choice(3, null))));
        assertThat(polls.ballots(poll.id(), null, 10).items()).singleElement().satisfies(ballot -> {
            assertThat(ballot.member().id()).isEqualTo(voter.memberId());
            assertThat(ballot.choices()).containsExactly(new Choice(3, null));
        });
    }

    @Test
    void itClosesByItselfOnceAndTellsThoseWhoVoted() {
        PollView poll = ask(poll("single", false, "always"));
        as(voter, () -> polls.vote(poll.id(), List.of(new Choice(1, null))));
        rows.change("update poll set closes_at = utc_timestamp(6) - interval 1 second where id = ?1", poll.id());
        assertThatThrownBy(() -> as(voter, () -> polls.vote(poll.id(), List.of(new Choice(2, null)))))
                .as("nobody votes after its time, closed for good or not yet")
                .isInstanceOf(Conflict.class);

        Eventually.until("the timer closes it", Duration.ofSeconds(90), () -> told(poll) > 0);
        assertThat(told(poll)).as("the voter and who asked").isEqualTo(2);
        as(author, () -> polls.close(poll.id()));
        assertThat(told(poll)).isEqualTo(2);
    }

    @Test
    void itIsChangedWhileNobodyHasVoted() {
        PollView poll = ask(poll("single", false, "always"));
        assertThatThrownBy(
                        () -> as(voter, () -> polls.change(poll.id(), poll("ranked", true, "closed"), poll.version())))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(author, () -> polls.change(poll.id(), poll("ranked", true, "closed"), poll.version()))
                        .kind())
                .isEqualTo("ranked");
        assertThatThrownBy(() ->
                        as(author, () -> polls.change(poll.id(), poll("single", false, "always"), poll.version())))
                .as("it was changed meanwhile")
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("error.conflict");
        long now = as(voter, () -> polls.vote(poll.id(), List.of(new Choice(1, 1))))
                .version();
        assertThatThrownBy(() -> as(author, () -> polls.change(poll.id(), poll("single", false, "always"), now)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyMembersVoteAndOnlyInWhatIsShown() {
        PollView poll = ask(poll("single", false, "always"));
        List<Choice> one = List.of(new Choice(1, null));
        assertThatThrownBy(() -> polls.vote(poll.id(), one)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(voter, () -> polls.vote(poll.id(), List.of(new Choice(4, null)))))
                .isInstanceOf(InvalidInput.class);
        long post = ContentRef.parse(poll.about()).id();
        rows.change("update post set state = 'REMOVED' where id = ?1", post);
        assertThatThrownBy(() -> as(voter, () -> polls.vote(poll.id(), one))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(voter, () -> polls.poll(poll.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPollThatIsNoneIsNotWrittenAndNeitherIsItsText() {
        Instant past = Instant.now().minusSeconds(60);
        for (NewPoll wrong : List.of(
                new NewPoll("Which town?", List.of("One", "ONE"), "single", null, null, false, "always"),
                new NewPoll("Which town?", List.of("One", "Two"), "loud", null, null, false, "always"),
                new NewPoll("Which town?", List.of("One", "Two"), "single", null, past, false, "always"),
                new NewPoll("Which town?", List.of("One", "Two"), "multiple", 3, null, false, "always"))) {
            assertThatThrownBy(() -> ask(wrong)).isInstanceOf(InvalidInput.class);
        }
        assertThat(rows.count("select count(*) from topic where author_id = ?1", author.memberId()))
                .isZero();
    }

    private PollView ask(NewPoll poll) {
        String forum = sampleForum.make();
        long topic = as(
                        author,
                        () -> topics.start(
                                new NewTopic(forum, "With a poll", "Text", "en", Set.of(), false, poll), null))
                .id();
        PostView post = topics.posts(topic, 1).get(0);
        assertThat(post.responses().polled()).isTrue();
        ContentRef ref = new ContentRef(ContentType.POST, post.id());
        return polls.of(List.of(ref)).get(ref);
    }

    private static NewPoll poll(String kind, boolean anonymous, String results) {
        return new NewPoll("Which town?", List.of("Kayes", "Dakar", "Tunis"), kind, null, null, anonymous, results);
    }

    private PollView now(PollView poll) {
        return polls.poll(poll.id());
    }

    private List<Integer> votes(PollView poll) {
        return now(poll).options().stream().map(PollView.Option::votes).toList();
    }

    private long told(PollView poll) {
        return rows.count("select count(*) from notification where kind = 'POLL' and about = ?1", "poll:" + poll.id());
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }
}
