package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.posting.ReactionView;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** Reactions inside the real server: what is counted is what is there, however many react in the same moment. */
@ContainerTest
public class ReactionServiceIT {

    @Inject
    TopicService topics;

    @Inject
    ReactionService reactions;

    @Inject
    SampleForum sampleForum;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    Rows rows;

    private Actor author;
    private long topic;
    private ContentRef post;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void writeSomethingToReactTo() {
        String forum = sampleForum.make();
        author = players.member("Test Author");
        NewTopic input =
                new NewTopic(forum, "Something to react to", "The text that opens it", "en", Set.of(), false, null);
        topic = as(author, () -> topics.start(input, null)).id();
        post = ref(topics.posts(topic, 1).get(0));
    }

    @Test
    void everyOneOfManyAtOnceIsCounted() {
        List<Actor> readers = IntStream.range(0, 8)
                .mapToObj(i -> players.member("Reader " + i))
                .toList();

        List<Outcome<Responses>> outcomes = crowd.all(readers, () -> reactions.react(post, ReactionKind.THANKS, true));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(shown()).isEqualTo(new Responses(8, 0, 0, false));
        assertThat(rows.count("select count(*) from reaction where ref = ?1", post.toString()))
                .isEqualTo(8);
        assertThat(told()).as("one notice for all of them, until it is read").isEqualTo(1);
    }

    @Test
    void whoPressesManyTimesIsCountedOnce() {
        Actor reader = players.member("Impatient");

        List<Outcome<Responses>> outcomes =
                crowd.all(Collections.nCopies(6, reader), () -> reactions.react(post, ReactionKind.USEFUL, true));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(shown()).isEqualTo(new Responses(0, 0, 1, false));
        assertThat(as(reader, () -> reactions.own(List.of(post)))).containsEntry(post, Set.of(ReactionKind.USEFUL));
    }

    @Test
    void whatIsTakenBackByManyAtOnceIsGoneOnce() {
        Actor reader = players.member("Undecided");
        as(reader, () -> reactions.react(post, ReactionKind.AGREE, true));

        crowd.all(Collections.nCopies(6, reader), () -> reactions.react(post, ReactionKind.AGREE, false));

        assertThat(shown()).isEqualTo(Responses.NONE);
        assertThat(as(reader, () -> reactions.own(List.of(post)))).isEmpty();
    }

    @Test
    void anEditThatBeganBeforeLosesNoReaction() {
        PostView before = topics.post(post.id());
        Actor reader = players.member("Reader");
        as(
                author,
                () -> transactions.together(() -> {
                    // the post is read here, and written back when this transaction ends
                    topics.source(post.id());
                    crowd.all(List.of(reader), () -> reactions.react(post, ReactionKind.THANKS, true));
                    topics.edit(post.id(), new NewPost("Another text", "en", null), before.version());
                    return true;
                }));
        assertThat(shown()).isEqualTo(new Responses(1, 0, 0, false));
        assertThat(topics.post(post.id()).version())
                .as("a reaction is no change of the text")
                .isEqualTo(before.version() + 1);
    }

    @Test
    void theAuthorIsToldOfAPersonOnceAndOfOthersOnceUntilItIsRead() {
        Actor first = players.member("First");
        Actor second = players.member("Second");
        as(first, () -> reactions.react(post, ReactionKind.THANKS, true));
        as(first, () -> reactions.react(post, ReactionKind.THANKS, false));
        as(first, () -> reactions.react(post, ReactionKind.THANKS, true));
        as(first, () -> reactions.react(post, ReactionKind.USEFUL, true));
        as(second, () -> reactions.react(post, ReactionKind.AGREE, true));
        assertThat(told()).isEqualTo(1);

        rows.change("update notification set read_at = at where about = ?1", post.toString());
        as(first, () -> reactions.react(post, ReactionKind.THANKS, false));
        as(first, () -> reactions.react(post, ReactionKind.THANKS, true));
        assertThat(told()).as("toggling tells nothing anew").isEqualTo(1);
        as(players.member("Third"), () -> reactions.react(post, ReactionKind.THANKS, true));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void nobodyReactsToWhatIsOwnHiddenOrNotThere() {
        Actor reader = players.member("Reader");
        assertThatThrownBy(() -> as(author, () -> reactions.react(post, ReactionKind.THANKS, true)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reactions.react(post, ReactionKind.THANKS, true))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        reader,
                        () -> reactions.react(
                                new ContentRef(ContentType.POST, Long.MAX_VALUE), ReactionKind.THANKS, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        reader,
                        () -> reactions.react(new ContentRef(ContentType.TOPIC, topic), ReactionKind.THANKS, true)))
                .isInstanceOf(NotFound.class);

        as(reader, () -> reactions.react(post, ReactionKind.THANKS, true));
        rows.change("update post set state = 'WITHDRAWN' where id = ?1", post.id());
        for (boolean on : new boolean[] {true, false}) {
            assertThatThrownBy(() -> as(reader, () -> reactions.react(post, ReactionKind.THANKS, on)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(reader, () -> reactions.who(post, null, null, 10)))
                .isInstanceOf(NotFound.class);

        rows.change("update post set state = 'SHOWN' where id = ?1", post.id());
        assertThat(as(reader, () -> reactions.counts(post)).thanks())
                .as("restored as it was")
                .isEqualTo(1);
    }

    @Test
    void whoReactedIsReadByKeyWithoutGapsOrDoubles() {
        for (int i = 0; i < 5; i++) {
            as(players.member("Reader " + i), () -> reactions.react(post, ReactionKind.AGREE, true));
        }
        as(players.member("Another"), () -> reactions.react(post, ReactionKind.THANKS, true));
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Page<ReactionView> page = reactions.who(post, ReactionKind.AGREE, after, 2);
            page.items().forEach(r -> names.add(r.member().name()));
            after = page.next();
        } while (after != null);
        assertThat(names).containsExactly("Reader 4", "Reader 3", "Reader 2", "Reader 1", "Reader 0");
        assertThat(reactions.who(post, null, null, 10).items()).hasSize(6);
    }

    private Responses shown() {
        return topics.post(post.id()).responses();
    }

    private long told() {
        return rows.count("select count(*) from notification where kind = 'REACTION' and about = ?1", post.toString());
    }

    private static ContentRef ref(PostView post) {
        return new ContentRef(ContentType.POST, post.id());
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }
}
